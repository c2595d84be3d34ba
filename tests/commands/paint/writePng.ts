import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflate } from 'node:zlib';

/** Rows of a picture from top to bottom, any number of them at a time, three bytes a pixel. */
export type Bands = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const PIXEL = 3;
const PAETH = 4;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A chunk of a PNG file: its length, its type, its data and a checksum of both. */
const chunk = (type: string, data: Uint8Array): Buffer => {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, 'latin1');
  framed.set(data, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), data.length + 8);
  return framed;
};

const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = 8; // bits a sample
  data[9] = 2; // red, green and blue
  return chunk('IHDR', data);
};

/** Whichever of left, above and above left is nearest to left + above − above left (PNG, third edition, 9.4). */
const paeth = (left: number, above: number, corner: number): number => {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

/** Each row as its differences from what lies to the left and above: a painting packs a third smaller so. */
async function* filter(bands: Bands, stride: number) {
  let above: Uint8Array = new Uint8Array(stride);
  for await (const band of bands) {
    const rows = band.length / stride;
    const filtered = new Uint8Array(rows * (stride + 1));
    for (let row = 0; row < rows; row++) {
      const here = band.subarray(row * stride, (row + 1) * stride);
      const to = row * (stride + 1);
      filtered[to] = PAETH;
      for (let i = 0; i < stride; i++) {
        const near = paeth(here[i - PIXEL] ?? 0, above[i] ?? 0, above[i - PIXEL] ?? 0);
        filtered[to + 1 + i] = (here[i] ?? 0) - near;
      }
      above = here;
    }
    yield filtered;
  }
}

/** Writes a picture of `width` × `height` pixels to a PNG file as its rows come; it never holds more of it than one band. */
export const writePng = (
  file: string,
  width: number,
  height: number,
  bands: Bands,
): Promise<void> =>
  pipeline(
    filter(bands, width * PIXEL),
    createDeflate(),
    async function* (packed: AsyncIterable<Uint8Array>) {
      yield SIGNATURE;
      yield header(width, height);
      for await (const data of packed) yield chunk('IDAT', data);
      yield chunk('IEND', new Uint8Array());
    },
    createWriteStream(file),
  );
