import { blend, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** How thick a near boat's paint lies: it buries the weave. */
const LOADED = 1.5;

/** A near hull: five loaded touches, broad for their length, that lie unevenly over one another, each of another dark; where they meet the darkest of all. */
export const layHull = ({ pull, dark, cool, moss, random }: Work): Sketch[] => {
  const black = shade(dark, -0.1);
  const stern = -0.4 - 0.04 * random();
  const joint = 0.08 + 0.1 * random();
  return [
    pull([stern + 0.04, 0.15], [joint + 0.1, 0.165], 0.15, {
      body: LOADED,
      stage: 0.755,
      bow: -0.04,
    }),
    pull([0.38, 0.115], [joint, 0.16], 0.17, { load: moss, body: LOADED, stage: 0.76, bow: -0.1 }),
    pull([stern, 0.035], [0.42, 0.02], 0.16, {
      load: shade(cool, -0.025),
      second: cool,
      body: LOADED,
      stage: 0.765,
      bow: 0.03,
    }),
    pull([0.32, 0.2], [joint, 0.21], 0.11, {
      load: blend(dark, moss, 0.6),
      body: LOADED,
      stage: 0.775,
      bow: -0.2,
    }),
    pull([stern + 0.12, 0.1], [joint, 0.112], 0.062, {
      brush: 'pull',
      load: black,
      second: black,
      stage: 0.79,
    }),
    pull([0.2 + 0.12 * random(), -0.045], [0.32, -0.03], 0.034, { brush: 'pull', stage: 0.795 }),
  ];
};

/** A hull farther off, `far` 1 or more: a few short touches rubbed into one another, and out of it one who stands, `who` boat's lengths from the middle, and others who are hardly more than its edge. */
export const layFarHull = (
  { pull, dark, cool, moss }: Work,
  far: number,
  who: number,
): Sketch[] => {
  const crew = [
    pull([who + 0.02, -0.14], [who, 0.03], 0.09, { brush: 'worked', stage: 0.81, bow: 0.1 }),
    pull([who + 0.18, -0.06], [who + 0.17, 0.03], 0.1, { brush: 'worked', stage: 0.811 }),
    pull([who + 0.36, -0.05], [who + 0.39, 0.04], 0.075, { brush: 'worked', stage: 0.812 }),
  ];
  return [
    pull([-0.36, 0.03], [0.1, 0.02], 0.13, { load: blend(dark, cool, 0.5) }),
    pull([0.42, 0.01], [0.02, 0.05], 0.14, { load: blend(dark, moss, 0.4), bow: -0.08 }),
    pull([-0.3, 0.12], [0.3, 0.115], 0.12, { stage: 0.802 }),
    pull([-0.16, 0.17], [0.14, 0.18], 0.07, { brush: 'dry', stage: 0.804 }),
    ...crew.slice(0, far > 1 ? 2 : 3),
  ];
};
