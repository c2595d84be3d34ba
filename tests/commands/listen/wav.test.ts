import { expect, test } from 'vitest';
import { encodeWav } from './wav.ts';

test('two channels are written as 24 bits each, turn by turn', () => {
  const file = encodeWav([Float32Array.of(0, 1, -1), Float32Array.of(0.5, -0.25, 2)], 44_100);
  expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
  expect(file.readUInt32LE(4)).toBe(file.length - 8);
  expect([file.readUInt16LE(22), file.readUInt32LE(24), file.readUInt16LE(34)]).toEqual([
    2, 44_100, 24,
  ]);
  expect([file.readUInt32LE(28), file.readUInt16LE(32)]).toEqual([264_600, 6]);
  expect(file.readUInt32LE(40)).toBe(18);
  const samples = [0, 1, 2, 3, 4, 5].map((index) => file.readIntLE(44 + 3 * index, 3) / 2 ** 23);
  for (const [index, sample] of [0, 0.5, 1, -0.25, -1, 1].entries()) {
    expect(samples[index]).toBeCloseTo(sample, 6);
  }
});
