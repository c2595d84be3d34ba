import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { Point } from '../units.ts';
import { comma, follow, turned } from './gesture.ts';
import { crosses, middleOf, part } from './path.ts';

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
