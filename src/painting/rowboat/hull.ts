import { blend, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** A near hull, a blunt wet block: flat pulls from either end that run into each other, closed at stern and bow, a black drawn through it and the one edge that takes the light. */
export const layHull = ({ pull, dark, cool, water, random }: Work): Sketch[] => {
  const black = shade(dark, -0.05);
  return [
    pull([-0.46, 0.065], [0.46, 0.065], 0.2, { brush: 'pull', stage: 0.755 }),
    pull([-0.4, 0.14], [0.36, 0.14], 0.085, { stage: 0.76 }),
    pull([0.42, 0.085], [-0.43, 0.09], 0.085, { stage: 0.765 }),
    pull([-0.45, 0.035], [0.44, 0.03], 0.085, { stage: 0.77, second: cool }),
    pull([0.48, -0.02], [-0.4, -0.005], 0.075, { stage: 0.775, second: cool, bow: -0.02 }),
    pull([-0.43, -0.03], [-0.4, 0.16], 0.075, { stage: 0.78 }),
    pull([0.45, -0.04], [0.38, 0.16], 0.07, { stage: 0.785 }),
    pull([0.3, 0.185], [-0.24, 0.19], 0.05, { load: blend(dark, cool, 0.7), stage: 0.79 }),
    pull([-0.36, 0.1], [0.2 + 0.12 * random(), 0.095], 0.036, { load: black, stage: 0.8 }),
    pull([0.3, 0.06], [-0.06, 0.065], 0.022, { load: cool, brush: 'drag', stage: 0.81 }),
    pull([0.44, -0.055], [0.1 - 0.2 * random(), -0.035], 0.02, {
      brush: 'drag',
      load: blend(cool, water, 0.4),
      second: cool,
      stage: 0.825,
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
    pull([-0.38, 0.02], [0.44, -0.02], 0.085, { brush: 'pull' }),
    pull([0.36, 0.05], [-0.42, 0.045], 0.1),
    pull([-0.34, 0.09], [0.32, 0.1], 0.08, { brush: 'pull', second: water }),
    pull([-0.2, 0.15], [0.24, 0.145], 0.045, { load: blend(dark, water, 0.3) }),
    ...crew.slice(0, far > 1 ? 2 : 3),
  ];
};
