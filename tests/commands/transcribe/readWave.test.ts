import { expect, test } from 'vitest';
import { encodeWav } from '../listen/wav.ts';
import { readWave } from './readWave.ts';

test('what npm run listen writes is read again, its channels as one', () => {
  const left = Float32Array.from([0, 0.5, -1, 0.25]);
  const right = Float32Array.from([0, 0.25, -0.5, -0.25]);
  const { rate, samples } = readWave(encodeWav([left, right], 44_100));
  expect(rate).toBe(44_100);
  expect(samples).toHaveLength(4);
  [0, 0.375, -0.75, 0].forEach((value, i) => {
    expect(samples[i]).toBeCloseTo(value, 5);
  });
});

test('what is no WAV file is refused in a sentence', () => {
  expect(() => readWave(Buffer.from('ID3 and so on'))).toThrow('not a WAV file');
});

test('so is one with samples of eight bits', () => {
  const file = Buffer.from(encodeWav([new Float32Array(4)], 44_100));
  file.writeUInt16LE(8, 34);
  expect(() => readWave(file)).toThrow('8 bits');
});
