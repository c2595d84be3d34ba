import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { Point } from '../units.ts';
import { comma, follow, turned } from './gesture.ts';
import { middleOf, part } from './path.ts';

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
