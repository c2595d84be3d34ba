import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { type Coat, touchOf } from './coat.ts';
import type { Lab } from './colour.ts';
import { createSheet, type Field } from './sheet.ts';

/** A place of one hue, painted one way. */
const PLACE: Lab = [0.6, 0.08, 0.03];
const field: Field = {
  ...createSheet(3, 1.6),
  colour: () => PLACE,
  direction: () => 0,
  strands: () => 0,
  hand: () => 'left',
};
const COAT: Coat = {
  brush: 'worked',
  width: 0.03,
  length: 0.08,
  stages: [0.2, 0.4],
  twist: 0.4,
  spread: 0.03,
  contrast: 0.02,
};
const random = createRandom(5);
const touches = Array.from({ length: 400 }, () =>
  touchOf(field, random, COAT, 1.6 * random(), random()),
);

describe('the paint of a coat', () => {
  const [, a, b] = PLACE;
  const own = Math.atan2(b, a);
  /** Which of four heaps round a place's hue a load lies towards: the place's own, its opposite, or one aside. */
  const heaps = touches.map(({ load: [, x, y] }) => {
    const round = Math.atan2(y - b, x - a) - own;
    const offs = [0, 1.7, Math.PI, -1.7].map((heap) => Math.abs(Math.sin((round - heap) / 2)));
    return { nearest: offs.indexOf(Math.min(...offs)), off: Math.min(...offs) };
  });

  it('lies towards one of a few heaps, and all are used', () => {
    expect(Math.max(...heaps.map(({ off }) => off))).toBeLessThan(Math.sin(0.29));
    for (const heap of [0, 1, 2, 3]) {
      const share = heaps.filter(({ nearest }) => nearest === heap).length / heaps.length;
      expect(share).toBeGreaterThan(0.05);
    }
  });

  it('has a second paint on the brush that is often of another heap', () => {
    const apart = touches.map(({ load, second }) =>
      Math.hypot(load[1] - second[1], load[2] - second[2]),
    );
    expect(apart.filter((one) => one > COAT.spread).length / apart.length).toBeGreaterThan(0.25);
  });

  it('stays about the value of its place', () => {
    for (const { load } of touches) expect(Math.abs(load[0] - PLACE[0])).toBeLessThan(0.09);
  });
});
