import { expect, test } from 'vitest';
import type { Hand } from '../score/score.ts';
import { share } from './share.ts';

/** A touch that is of a hand, and noticed so much. */
interface Held {
  readonly hand: Hand;
  readonly noticed: number;
}

const asks = { handOf: ({ hand }: Held) => hand, noticed: ({ noticed }: Held) => noticed };

/** So many touches of each hand, mixed over the picture. */
const touches = (left: number, right: number): readonly Held[] =>
  Array.from({ length: left + right }, (_, i) => ({
    hand:
      Math.floor(((i + 1) * right) / (left + right)) > Math.floor((i * right) / (left + right))
        ? 'right'
        : 'left',
    noticed: (i * 7) % 10,
  }));

const counts = (left: number, right: number, notes: Readonly<Record<Hand, number>>) => {
  const shares = share(touches(left, right), asks, notes);
  return [shares.left.length, shares.right.length];
};

test('every hand lays its own kind where it can', () => {
  const { left, right } = share(touches(20, 10), asks, { left: 10, right: 10 });
  const handsOf = (held: readonly Held[]) => new Set(held.map(({ hand }) => hand));
  expect([handsOf(left), handsOf(right)]).toEqual([new Set(['left']), new Set(['right'])]);
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

const mean = (held: readonly Held[]) =>
  held.reduce((sum, { noticed }) => sum + noticed, 0) / held.length;

test('what the left hand leaves is what is noticed most, for the right one sings on it', () => {
  const { left, right } = share(touches(80, 0), asks, { left: 20, right: 16 });
  expect(Math.min(...right.map(({ noticed }) => noticed))).toBeGreaterThan(mean(left));
});

test('what the right hand leaves is what is noticed least', () => {
  const { left, right } = share(touches(0, 80), asks, { left: 16, right: 20 });
  expect(Math.max(...left.map(({ noticed }) => noticed))).toBeLessThan(mean(right));
});

test('what is left to the other hand is so from the first touch to the last', () => {
  const all = touches(400, 0);
  const { right } = share(all, asks, { left: 200, right: 100 });
  const early = right.filter((touch) => all.indexOf(touch) < 200).length;
  expect(Math.abs(early - right.length / 2)).toBeLessThanOrEqual(1);
});
