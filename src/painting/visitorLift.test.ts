import { expect, test } from 'vitest';
import type { Stroke } from './stroke.ts';
import { liftAt } from './visitorLift.ts';

/** A touch of the width of a finger from left to right, whose brush runs dry. */
const touch: Stroke = {
  path: [
    [0.1, 0.5],
    [0.2, 0.5],
    [0.3, 0.5],
    [0.4, 0.5],
  ],
  width: 0.05,
  load: [0.2, 0.3, 0.5],
  second: [0.2, 0.3, 0.5],
  streak: 0,
  opacity: 1,
  charge: 0.8,
  dryness: 0.5,
  pickup: 0.2,
  body: 0.4,
  landing: 0.3,
  lifting: 0.6,
  softness: 0.2,
  broken: 0,
  inRow: false,
  loaded: false,
  bristle: 0.004,
  seed: 7,
  delay: 0,
  time: 0.8,
};

test('a brush is lifted less than its own width further on, and over its own paint before', () => {
  const [from, , , to] = liftAt(touch, 0.5).path;
  expect(from[0]).toBeCloseTo(0.25 - 0.03);
  expect(to[0]).toBeCloseTo(0.25 + 0.035);
  expect(to[1]).toBe(0.5);
});

test('it is set down without a seam and ends in a point, with what was left on it', () => {
  const { landing, lifting, charge, seed } = liftAt(touch, 0.5);
  expect([landing, lifting, seed]).toEqual([0, 1, 7]);
  expect(charge).toBeCloseTo(0.8 * (1 - 0.5 * 0.4));
});

test('near its end a touch is lifted no further than it was to go', () => {
  const [, , , to] = liftAt(touch, 0.95).path;
  expect(to).toEqual([0.4, 0.5]);
});
