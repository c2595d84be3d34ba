import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { Point } from '../units.ts';
import { comma, follow, turned } from './gesture.ts';
import { crosses, leadsBeyond, middleOf, part } from './path.ts';

const arc = comma(0.5, 0.5, 0.2, 0.3, 0.2);
const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('part', () => {
  it('of the whole is the whole', () => {
    expect(part(arc, 0, 1)).toEqual(arc);
  });

  it('ends where the next part begins', () => {
    expect(distance(part(arc, 0.2, 0.6)[3], part(arc, 0.6, 0.9)[0])).toBeLessThan(1e-12);
  });

  it('halves at the middle', () => {
    expect(distance(part(arc, 0, 0.5)[3], middleOf(arc))).toBeLessThan(1e-12);
  });
});

describe('follow', () => {
  it('goes with the field, in either direction, with its middle at the place', () => {
    const path = follow(0.4, 0.6, 0.3, () => Math.PI / 2, createRandom(5));
    expect(distance(middleOf(path), [0.4, 0.6])).toBeLessThan(1e-9);
    expect(distance(path[0], path[3])).toBeCloseTo(0.3);
    expect(turned(turned(path))).toEqual(path);
  });
});

describe('crosses', () => {
  const at = (x: number, y: number) => comma(x, y, 0.2, 0, 0);

  it('says whether a brush leaves anything on the canvas', () => {
    expect(crosses(at(0.75, 0.5), 0.1, 1.5)).toBe(true);
    expect(crosses(at(1.62, 0.5), 0.1, 1.5)).toBe(true);
    expect(crosses(at(1.7, 0.5), 0.1, 1.5)).toBe(false);
    expect(crosses(at(0.5, -0.04), 0.1, 1.5)).toBe(true);
    expect(crosses(at(0.5, -0.06), 0.1, 1.5)).toBe(false);
  });
});

describe('leadsBeyond', () => {
  const upright = (x: number, width: number) =>
    leadsBeyond(
      follow(x, 0.5, 0.3, () => Math.PI / 2, createRandom(5)),
      width,
      1.5,
    );

  it('says of a narrow brush beside the canvas that it is hardly seen, and not of one at its edge', () => {
    expect([upright(-0.03, 0.01), upright(1.53, 0.01)]).toEqual([true, true]);
    expect([upright(0.03, 0.01), upright(1.47, 0.01)]).toEqual([false, false]);
  });

  it('lets a broad brush reach in by a quarter, and no more', () => {
    expect([upright(-0.08, 0.2), upright(-0.02, 0.2)]).toEqual([true, false]);
  });

  it('lets no brush reach in along its way: what comes towards an edge and stops before it is not seen', () => {
    const level = (x: number) => leadsBeyond(comma(x, 0.5, 0.2, 0, 0), 0.3, 1.5);
    expect([level(-0.06), level(-0.04)]).toEqual([true, false]);
  });

  it('holds for one edge only: what goes around a corner is seen', () => {
    const around = [
      [-0.1, 0.4],
      [0.1, 0.1],
      [0.2, 0.05],
      [0.5, -0.1],
    ] as const;
    expect(leadsBeyond(around, 0.01, 1.5)).toBe(false);
  });
});
