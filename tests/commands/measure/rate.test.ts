import { expect, test } from 'vitest';
import { MEASURES, type Measures, RANGES } from './ranges.ts';
import { lies, rate } from './rate.ts';
import { row } from './tabulate.ts';

const middles = Object.fromEntries(
  MEASURES.map((name) => [name, (RANGES[name][0] + RANGES[name][1]) / 2]),
) as unknown as Measures;

test('a picture inside every range is rated 1', () => {
  expect(rate(middles)).toBe(1);
});

test('what lies outside costs little near its range, and all of its share far from it', () => {
  const rates = [17, 20, 26, 500].map((chroma) => rate({ ...middles, C_mean: chroma }));
  expect(rates).toEqual(rates.toSorted((a, b) => b - a));
  expect(rates[0]).toBeGreaterThan(0.99);
  expect(rates[3]).toBeCloseTo(1 - 1 / MEASURES.length, 3);
});

test('a row marks what lies below and above', () => {
  expect(lies('slope', -1.6)).toBe('below');
  expect(row('pond.png', { ...middles, slope: -1.6, C_mean: 21 })).toMatch(/-1\.60<.* 21\.0>/);
  expect(row('pond.png', middles)).not.toMatch(/[<>]/);
});
