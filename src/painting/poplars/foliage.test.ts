import { expect, test } from 'vitest';
import { createSheet } from '../sheet.ts';
import { axisAt, createFoliage, plume } from './foliage.ts';
import type { Poplar } from './plant.ts';

const poplar: Poplar = {
  x: 0.5,
  foot: 0.7,
  height: 0.6,
  half: 0.06,
  crown: 0.4,
  stem: 0.02,
  lean: 0,
  bow: 0,
  far: 0,
};

test('a poplar is bare below, fullest above the middle of its crown, and pointed', () => {
  const rises = Array.from({ length: 101 }, (_, i) => i / 100);
  const widths = rises.map((rise) => plume(poplar, rise));
  expect(Math.max(...widths.slice(0, 41))).toBe(0);
  const fullest = rises[widths.indexOf(Math.max(...widths))] ?? 0;
  expect(fullest).toBeGreaterThan(0.7);
  expect(fullest).toBeLessThan(0.85);
  expect(plume(poplar, 0.99)).toBeLessThan(0.3);
});

test('a gust bends the top and leaves the foot where it stands', () => {
  const bent = { ...poplar, lean: 0.1 };
  expect(axisAt(bent, 0)).toBe(bent.x);
  expect(axisAt(bent, 1)).toBeCloseTo(bent.x + 0.06);
  expect(axisAt(bent, 0.5) - bent.x).toBeLessThan(0.03);
});

test('a place is in the nearer of two crowns, in none beside them, and knows which side of the trunk it is on', () => {
  const behind = { ...poplar, x: 0.52, far: 1 };
  const find = createFoliage(createSheet(7, 1.6), [behind, poplar]);
  expect(find(0.5, 0.3)?.tree).toBe(poplar);
  expect(find(0.49, 0.3)?.aside).toBeLessThan(0);
  expect(find(0.5, 0.6)).toBeUndefined();
  expect(find(0.9, 0.3)).toBeUndefined();
});
