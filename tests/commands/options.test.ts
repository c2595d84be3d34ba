import { expect, test } from 'vitest';
import { readPaintOptions } from './options.ts';

test('a picture is asked for by its file, number, scene, size, second, reading and depth', () => {
  const where = ['--out', 'pond.png', '--size', '7680x4320', '--at', '120'];
  const which = ['--seed', '7', '--motif', 'pond', '--plain', '--deep'];
  expect(readPaintOptions([...where, ...which])).toEqual({
    out: 'pond.png',
    seed: 7,
    motif: 'pond',
    plain: true,
    deep: true,
    width: 7680,
    height: 4320,
    at: 120,
  });
});

test('a file alone is the whole of picture no. 1 in full HD', () => {
  expect(readPaintOptions(['--out=pond.PNG'])).toEqual({
    out: 'pond.PNG',
    seed: 1,
    motif: undefined,
    plain: false,
    deep: false,
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
  [['--out', 'pond.png', '--size', '8192x8192'], /to 7680x4320/],
  [['--out', 'pond.png', '--at', 'the end'], /--at is a second/],
  [['--out', 'pond.png', '--motif', 'lilies'], /--motif is one of .*not "lilies"/],
  [['pond.png'], /pond\.png/],
] as const)('%j is refused in a sentence', (args, sentence) => {
  expect(() => readPaintOptions(args)).toThrow(sentence);
});
