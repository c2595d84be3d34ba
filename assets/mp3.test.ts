import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutMp3 } from './mp3.ts';

const packages = join(import.meta.dirname, '../node_modules/@audio-samples');
const bass = readFileSync(join(packages, 'piano-mp3-velocity8/audio/A2v8.mp3'));
const knock = readFileSync(join(packages, 'piano-mp3-release/audio/rel40.mp3'));

test('what is left begins with a frame of sound: no title, and no count of frames that are gone', () => {
  const cut = cutMp3(bass, 4);
  expect(cut.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfb]));
  expect(cut.includes('ID3')).toBe(false);
  expect(cut.includes('Xing')).toBe(false);
});

test('the frames that are left are the file’s own, up to the first boundary past the length', () => {
  const [short, longer] = [cutMp3(bass, 4), cutMp3(bass, 4.02)];
  const at = bass.indexOf(short);
  expect(at).toBeGreaterThan(0);
  expect(longer.subarray(0, short.length).equals(short)).toBe(true);
  expect(bass.subarray(at + short.length, at + short.length + 2)).toEqual(
    Buffer.from([0xff, 0xfb]),
  );
  // 4 s of 15.9 are a quarter of the file, more or less: its rate varies.
  expect(short.length / bass.length).toBeGreaterThan(0.2);
  expect(short.length / bass.length).toBeLessThan(0.35);
});

test('a file that is shorter keeps all of its sound', () => {
  const whole = cutMp3(knock, 10);
  expect(knock.subarray(-whole.length).equals(whole)).toBe(true);
  expect(knock.length - whole.length).toBeLessThan(600);
});

test('what is no MP3 is refused when the page is built', () => {
  expect(() => cutMp3(Buffer.from('RIFF0000WAVEfmt 0000'), 1)).toThrow('no frame');
});
