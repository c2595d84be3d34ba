import { expect, test } from 'vitest';
import { readTranscribeOptions } from './options.ts';

test('a WAV file alone is the default evening from its beginning', () => {
  expect(readTranscribeOptions(['nocturne.wav'])).toEqual({
    file: 'nocturne.wav',
    from: 0,
    seed: 1,
    plain: false,
    weights: { tempo: {}, touch: {} },
  });
});

test('a part of another evening is asked for by its second and number', () => {
  const args = ['--from', '206.5', 'climax.wav', '--seed', '7'];
  expect(readTranscribeOptions(args)).toMatchObject({ file: 'climax.wav', from: 206.5, seed: 7 });
});

test.each([
  [[], /missing/],
  [['one.wav', 'two.wav'], /One WAV file.*two\.wav/],
  [['one.wav', '--from', 'm. 9'], /--from is a second/],
  [['one.wav', '--seed', '-7'], /--seed/],
  [['one.wav', '--to', '9'], /--to/],
] as const)('%j is refused in a sentence', (args, sentence) => {
  expect(() => readTranscribeOptions(args)).toThrow(sentence);
});
