import { expect, test } from 'vitest';
import type { Stroke } from '../painting/stroke.ts';
import type { Rgb } from '../units.ts';
import { strokeAt } from './easelForTests.ts';
import { createWet } from './wet.ts';

const GROUND: Rgb = [0.62, 0.56, 0.48];
const RED: Rgb = [0.7, 0.2, 0.15];
const canvas = { format: 1.5, ground: GROUND };

/** A straight stroke. */
const pull = (from: readonly [number, number], to: readonly [number, number]): Stroke['path'] => {
  const at = (share: number) =>
    [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const;
  return [at(0), at(1 / 3), at(2 / 3), at(1)];
};

const red = { load: RED, second: RED, charge: 1, dryness: 0, opacity: 1 } as const;

const far = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

test('a brush drags along the ground of a canvas that is only primed', () => {
  const { first, last } = createWet(canvas).lay(strokeAt(0.7, 0.5));
  for (const colour of [...first, ...last]) expect(far(colour, GROUND)).toBeLessThan(1e-6);
});

test('a brush drags along what it was set down in, and less of it the further it goes beyond', () => {
  const wet = createWet(canvas);
  wet.lay(strokeAt(0, 0, { ...red, path: pull([0.3, 0.1], [0.3, 0.9]), width: 0.3 }));
  const { first, last } = wet.lay(strokeAt(0, 0, { path: pull([0.3, 0.5], [1.1, 0.5]) }));
  expect(far(first[0], RED)).toBeLessThan(0.05);
  expect(far(last[0], RED)).toBeGreaterThan(far(first[0], RED) + 0.1);
});

test('each side of a brush drags along what it was drawn over', () => {
  const wet = createWet(canvas);
  wet.lay(strokeAt(0, 0, { ...red, path: pull([0.1, 0.4], [1.4, 0.4]), width: 0.2 }));
  // Drawn to the right along the lower border of the red: above it, on its left, lies red.
  const along = wet.lay(strokeAt(0, 0, { path: pull([0.4, 0.5], [1.1, 0.5]), width: 0.12 }));
  for (const [left, right] of [along.first, along.last]) {
    expect(far(left, RED)).toBeLessThan(0.1);
    expect(far(right, GROUND)).toBeLessThan(0.1);
  }
});

test('a thin line changes what lies there less than a broad one', () => {
  const left = (width: number) => {
    const wet = createWet(canvas);
    wet.lay(strokeAt(0, 0, { ...red, path: pull([0.2, 0.5], [1.2, 0.5]), width }));
    return far(wet.lay(strokeAt(0.7, 0.5, { width: 0.004 })).first[0], RED);
  };
  expect(left(0.002)).toBeGreaterThan(left(0.1) + 0.1);
});

test('a stroke may leave the canvas', () => {
  const wet = createWet(canvas);
  const { last } = wet.lay(strokeAt(0, 0, { path: pull([-0.5, -0.5], [2, 1.5]) }));
  for (const colour of last) expect(colour.every(Number.isFinite)).toBe(true);
});
