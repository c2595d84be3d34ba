import { expect, test } from 'vitest';
import { readPaintOptions } from './options.ts';

test('a picture is asked for by its file, number, size and second', () => {
  const args = ['--out', 'pond.png', '--seed', '7', '--size', '3840x2160', '--at', '120'];
  expect(readPaintOptions(args)).toEqual({
    out: 'pond.png',
    seed: 7,
    width: 3840,
    height: 2160,
    at: 120,
  });
});

test('a file alone is the whole of picture no. 1 in full HD', () => {
  expect(readPaintOptions(['--out=pond.PNG'])).toEqual({
    out: 'pond.PNG',
    seed: 1,
    width: 1920,
    height: 1080,
    at: undefined,
  });
});

test.each([
  [[], /--out .* missing/],
  [['--out', 'pond.jpg'], /PNG/],
  [['--out', 'pond.png', '--seed', '-1'], /--seed/],
  [['--out', 'pond.png', '--seed', '1e3'], /--seed is a number/],
  [['--out', 'pond.png', '--size', '4K'], /--size is like/],
  [['--out', 'pond.png', '--size', '63x64'], /from 64 pixels/],
  [['--out', 'pond.png', '--size', '2000x400'], /not "2000x400"/],
  [['--out', 'pond.png', '--size', '8192x8192'], /to 3840x2160/],
  [['--out', 'pond.png', '--at', 'the end'], /--at is a second/],
  [['--out', 'pond.png', '--motif', 'lilies'], /--motif/],
  [['pond.png'], /pond\.png/],
] as const)('%j is refused in a sentence', (args, sentence) => {
  expect(() => readPaintOptions(args)).toThrow(sentence);
});
