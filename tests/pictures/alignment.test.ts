import { expect, test } from 'vitest';
import { createPlane } from '../commands/measure/plane.ts';
import { alignmentOf } from './alignment.ts';
import { plannedDirections } from './plannedDirections.ts';

const stripes = createPlane(60, 60, (x, y) => Math.sin((x + y) / 3));
const everywhere = (angle: number) => new Float32Array(60 * 60).fill(angle);

test('stripes run along their own direction, not across, and are undecided halfway', () => {
  expect(alignmentOf(stripes, everywhere(-Math.PI / 4))).toBeCloseTo(1, 1);
  expect(alignmentOf(stripes, everywhere(Math.PI / 4))).toBeCloseTo(-1, 1);
  expect(alignmentOf(stripes, everywhere(0))).toBeCloseTo(0, 1);
});

test('the later of two strokes is on top, and beside both there is none', () => {
  const lying = {
    path: [
      [0.1, 0.5],
      [0.4, 0.5],
      [0.6, 0.5],
      [0.9, 0.5],
    ],
    width: 0.2,
  } as const;
  const standing = {
    path: [
      [0.5, 0.1],
      [0.5, 0.4],
      [0.5, 0.6],
      [0.5, 0.9],
    ],
    width: 0.2,
  } as const;
  const directions = plannedDirections([lying, standing], 100, 100);
  expect(directions[50 * 100 + 50]).toBeCloseTo(Math.PI / 2);
  expect(directions[50 * 100 + 25]).toBeCloseTo(0);
  expect(directions[10 * 100 + 10]).toBeNaN();
});
