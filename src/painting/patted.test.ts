import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { Lab } from './colour.ts';
import { comma } from './gesture.ts';
import { headingOf, middleOf, spanOf } from './path.ts';
import { patted } from './patted.ts';
import type { Sketch } from './sketch.ts';

const DARK: Lab = [0.3, 0, 0];
const PALE: Lab = [0.8, 0, 0];
const [LONG, BROAD] = [0.3, 0.1];
const TOUCH: Sketch = {
  path: comma(0.8, 0.5, LONG, 0, 0),
  width: BROAD,
  brush: 'scumble',
  load: DARK,
  second: PALE,
  spread: 0.02,
  body: 0.7,
  hand: 'left',
  stage: 0.4,
};

const pats = patted(TOUCH, createRandom(5));

describe('a patted touch', () => {
  it('is so many smaller ones that together they have about its area', () => {
    const areas = pats.map(({ path, width }) => width * spanOf(path));
    const covered = areas.reduce((sum, area) => sum + area, 0);
    expect(covered).toBeGreaterThan(0.6 * LONG * BROAD);
    expect(covered).toBeLessThan(1.6 * LONG * BROAD);
    expect(pats.every(({ width }) => width < 0.06)).toBe(true);
  });

  it('stays where the touch lies, along all of it', () => {
    const places = pats.map(({ path }) => middleOf(path));
    for (const [x, y] of places) {
      expect(Math.abs(x - 0.8)).toBeLessThan(0.15);
      expect(Math.abs(y - 0.5)).toBeLessThan(0.05);
    }
    const across = places.map(([x]) => x);
    expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(0.15);
  });

  it('goes its way, and none quite like another', () => {
    const ways = pats.map(({ path }) => headingOf(path));
    expect(ways.every((way) => Math.abs(way) < 0.6)).toBe(true);
    expect(new Set(ways).size).toBe(pats.length);
  });

  it('has each of its paints in its own measure, mostly the first', () => {
    const light = pats.map(({ load }) => load[0]);
    expect(Math.min(...light)).toBeLessThan(0.4);
    expect(Math.max(...light)).toBeGreaterThan(0.5);
    expect(light.filter((one) => one < 0.55).length).toBeGreaterThan(pats.length / 2);
  });

  it('is the hand’s, the brush’s and the hour’s that it was', () => {
    for (const pat of pats) {
      expect(pat).toMatchObject({ brush: 'scumble', hand: 'left', stage: 0.4, body: 0.7 });
    }
  });

  it('is at least two, however short it is, and none longer than it', () => {
    const short = { ...TOUCH, path: comma(0.8, 0.5, 0.03, 0, 0) };
    const few = patted(short, createRandom(5));
    expect(few.length).toBe(2);
    for (const { path } of few) expect(spanOf(path)).toBeLessThan(0.031);
  });
});
