import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createRandom } from '../../../src/random.ts';
import { writePng } from './writePng.ts';

const WIDTH = 23;
const HEIGHT = 40;

const chunksOf = (png: Buffer) => {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({ type: named.toString('latin1', 0, 4), data: named.subarray(4) });
    at += length + 12;
  }
  return chunks;
};

/** Undoes the filter of each row as the specification tells it (PNG, third edition, 9.2 and 9.4). */
const unfilter = (rows: Buffer): Uint8Array => {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (pixels[y * WIDTH * 3 + x] ?? 0));
  for (let y = 0; y < HEIGHT; y++) {
    const from = y * (WIDTH * 3 + 1);
    expect(rows[from]).toBe(4);
    for (let x = 0; x < WIDTH * 3; x++) {
      const [a, b, c] = [at(x - 3, y), at(x, y - 1), at(x - 3, y - 1)];
      const guess = a + b - c;
      const nearest = [a, b, c].toSorted((p, q) => Math.abs(guess - p) - Math.abs(guess - q));
      pixels[y * WIDTH * 3 + x] = (rows[from + 1 + x] ?? 0) + (nearest[0] ?? 0);
    }
  }
  return pixels;
};

test('a picture that comes in bands is written whole, each chunk with its checksum', async () => {
  const random = createRandom(9);
  const picture = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, () => random() * 256);
  const file = join(mkdtempSync(join(tmpdir(), 'png-')), 'dusk.png');
  const band = WIDTH * 3 * 16;
  const bands = [0, 1, 2].map((index) => picture.subarray(index * band, (index + 1) * band));
  await writePng(file, WIDTH, HEIGHT, bands);
  const png = readFileSync(file);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = chunksOf(png);
  expect([chunks[0]?.type, chunks.at(-1)?.type]).toEqual(['IHDR', 'IEND']);
  expect(chunks[0]?.data.readUInt32BE(0)).toBe(WIDTH);
  expect(chunks[0]?.data.readUInt32BE(4)).toBe(HEIGHT);
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  expect(unfilter(inflateSync(Buffer.concat(packed)))).toEqual(picture);
});

test('an error while painting is passed on', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'png-')), 'lost.png');
  const bands = async function* () {
    yield new Uint8Array(WIDTH * 3);
    throw new Error('The graphics card is gone.');
  };
  await expect(writePng(file, WIDTH, HEIGHT, bands())).rejects.toThrow('graphics card');
});
