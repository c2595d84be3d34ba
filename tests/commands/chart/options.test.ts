import { expect, test } from 'vitest';
import { readChartOptions } from './options.ts';

test('a chart is asked for by its file, evening and measures', () => {
  const args = ['--out', 'evening.png', '--seed', '7', '--from', '9', '--to', '12'];
  expect(readChartOptions(args)).toEqual({
    out: 'evening.png',
    seed: 7,
    plain: false,
    weights: { tempo: {}, touch: {} },
    from: 9,
    to: 12,
  });
});

test('a file alone is the whole of the default evening', () => {
  expect(readChartOptions(['--out=evening.SVG'])).toEqual({
    out: 'evening.SVG',
    seed: 1,
    plain: false,
    weights: { tempo: {}, touch: {} },
    from: undefined,
    to: undefined,
  });
});

test.each([
  [[], /--out .* missing/],
  [['--out', 'evening.pdf'], /PNG or SVG/],
  [['--out', 'evening.png', '--seed', 'seven'], /--seed is a number/],
  [['--out', 'evening.png', '--from', 'the coda'], /--from is a measure/],
  [['--out', 'evening.png', '--from', '12', '--to', '9'], /--from is a measure before/],
  [['--out', 'evening.png', '--size', '100x100'], /--size/],
  [['evening.png'], /evening\.png/],
] as const)('%j is refused in a sentence', (args, sentence) => {
  expect(() => readChartOptions(args)).toThrow(sentence);
});
