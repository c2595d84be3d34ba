import { blend, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** A near hull: three long pulls from stem to stern of different value, run into each other, a lit gunwale, one firm line where it meets the water; its stern is lost in that. */
export const layHull = ({ pull, dark, cool, water, random }: Work): Sketch[] => {
  const black = shade(dark, -0.05);
  const side = blend(dark, cool, 0.8);
  const stern = -0.43 - 0.03 * random();
  return [
    pull([stern + 0.02, 0.085], [0.46, 0.06], 0.18, { brush: 'pull', stage: 0.755, bow: -0.015 }),
    pull([0.27, 0.145], [stern + 0.06, 0.15], 0.08, { brush: 'pull', load: black, stage: 0.76 }),
    pull([0.45, 0.005], [stern, 0.03], 0.085, {
      brush: 'pull',
      load: shade(side, 0.035),
      second: dark,
      stage: 0.765,
      bow: -0.035,
    }),
    pull([0.38, 0.075], [-0.1 - 0.2 * random(), 0.085], 0.05, {
      brush: 'drag',
      load: shade(side, 0.06),
      second: side,
      stage: 0.77,
    }),
    pull([stern + 0.06, 0.187], [0.24, 0.182], 0.026, { brush: 'pull', load: black, stage: 0.79 }),
    pull([0.47, -0.035], [0.05 - 0.2 * random(), -0.018], 0.022, {
      brush: 'drag',
      load: blend(cool, water, 0.45),
      second: cool,
      stage: 0.825,
    }),
    pull([stern - 0.06, 0.13], [stern + 0.1, 0.165], 0.06, {
      brush: 'drag',
      load: water,
      second: cool,
      stage: 0.83,
    }),
  ];
};

/** A hull farther off, `far` 1 or more: a few pulls, and out of it one who stands, `who` boat's lengths from the middle, and others who are hardly more than its edge. */
export const layFarHull = ({ pull, dark, water }: Work, far: number, who: number): Sketch[] => {
  const crew = [
    pull([who + 0.02, -0.17], [who, 0.05], 0.055, { brush: 'pull', stage: 0.81, bow: 0.1 }),
    pull([who + 0.19, -0.05], [who + 0.16, 0.05], 0.075, { brush: 'pull', stage: 0.81 }),
    pull([who + 0.26, -0.08], [who + 0.32, 0.04], 0.05, { brush: 'pull', stage: 0.812 }),
  ];
  return [
    pull([-0.38, 0.02], [0.44, -0.015], 0.1, { brush: 'pull' }),
    pull([0.36, 0.055], [-0.4, 0.055], 0.12, { brush: 'pull' }),
    pull([-0.34, 0.095], [0.32, 0.1], 0.09, { brush: 'pull', second: water }),
    pull([-0.2, 0.15], [0.24, 0.145], 0.045, { load: blend(dark, water, 0.3) }),
    ...crew.slice(0, far > 1 ? 2 : 3),
  ];
};
