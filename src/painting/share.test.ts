import { expect, test } from 'vitest';
import type { Hand } from '../score/score.ts';
import { share } from './share.ts';

/** So many touches of each hand, mixed over the picture. */
const touches = (left: number, right: number): readonly Hand[] =>
  Array.from({ length: left + right }, (_, i) =>
    Math.floor(((i + 1) * right) / (left + right)) > Math.floor((i * right) / (left + right))
      ? 'right'
      : 'left',
  );

const counts = (left: number, right: number, notes: Readonly<Record<Hand, number>>) => {
  const shares = share(touches(left, right), (hand) => hand, notes);
  return [shares.left.length, shares.right.length];
};

test('every hand lays its own kind where it can', () => {
  const { left, right } = share(touches(20, 10), (hand) => hand, { left: 10, right: 10 });
  expect([new Set(left), new Set(right)]).toEqual([new Set(['left']), new Set(['right'])]);
});

test('a hand that has too much to lay leaves the rest to the other', () => {
  const [left = 0] = counts(100, 10, { left: 10, right: 10 });
  expect(Math.abs(left - 44)).toBeLessThanOrEqual(1);
});

test('a hand with fewer touches than notes takes what it lacks from the other, which has plenty', () => {
  expect(counts(40, 10, { left: 20, right: 16 })).toEqual([34, 16]);
});

test('where both lack touches, each has its share by its notes', () => {
  const [left = 0] = counts(30, 10, { left: 40, right: 40 });
  expect(Math.abs(left - 20)).toBeLessThanOrEqual(1);
});
