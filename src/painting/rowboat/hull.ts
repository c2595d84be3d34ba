import { blend, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** What ties a hull, whose stern is at that share of its length, to the water: its stern's foot and what is under its bow lost. */
const loseEdges = ({ pull, cool, water }: Work, stern: number): Sketch[] => [
  pull([stern - 0.1, 0.13], [stern + 0.05, 0.16], 0.05, {
    brush: 'worked',
    load: water,
    second: blend(cool, water, 0.6),
    stage: 0.89,
  }),
  pull([0.54, 0.09], [0.3, 0.13], 0.05, {
    brush: 'worked',
    load: blend(cool, water, 0.8),
    second: water,
    stage: 0.888,
  }),
];

/** A near hull, stout and blunt: one broad teal pull from stern to bow over the dark, another that goes back along it and runs dry, a short black left open below, and two shorter ones that are half its reflection. */
export const layHull = (work: Work): Sketch[] => {
  const { pull, dark, cool, moss, water, random } = work;
  const stern = -0.4 - 0.03 * random();
  const joint = 0.02 + 0.14 * random();
  const swell = blend(moss, water, 0.08);
  return [
    pull([stern + 0.06, 0.1], [0.34, 0.09], 0.15, { brush: 'pull', body: 1.2, stage: 0.815 }),
    pull([joint - 0.36, 0.17], [joint - 0.02, 0.175], 0.1, {
      brush: 'pull',
      load: blend(swell, dark, 0.4),
      second: dark,
      stage: 0.82,
    }),
    pull([0.34, 0.14], [joint - 0.1, 0.165], 0.12, {
      brush: 'pull',
      load: blend(swell, dark, 0.5),
      stage: 0.825,
      bow: -0.08,
    }),
    pull([stern, 0.025], [0.4, 0.03], 0.13, {
      brush: 'pull',
      load: blend(cool, water, 0.06),
      second: blend(cool, dark, 0.6),
      stage: 0.83,
      body: 1,
      bow: 0.03,
    }),
    pull([0.44, 0.035], [joint - 0.14, 0.06], 0.1, {
      brush: 'worked',
      load: blend(dark, cool, 0.4),
      second: cool,
      stage: 0.835,
      bow: -0.04,
    }),
    pull([stern + 0.12, 0.105], [joint, 0.115], 0.04, {
      brush: 'pull',
      load: shade(dark, -0.1),
      stage: 0.85,
      body: 1,
    }),
    ...loseEdges(work, stern),
  ];
};

/** A hull farther off, `far` 1 or more: a few level touches that thin towards the bow, and out of it one who stands, `who` boat's lengths from the middle, and others who are hardly more than its edge. */
export const layFarHull = (
  { pull, dark, cool, moss, water }: Work,
  far: number,
  who: number,
): Sketch[] => {
  const crew = [
    pull([who + 0.025, -0.14], [who - 0.01, 0.05], 0.07, { brush: 'worked', stage: 0.87 }),
    pull([who + 0.19, -0.05], [who + 0.15, 0.04], 0.075, { brush: 'worked', stage: 0.871 }),
    pull([who + 0.03, -0.17], [who + 0.026, -0.13], 0.044, { brush: 'pull', stage: 0.872 }),
    pull([who + 0.29, -0.06], [who + 0.33, 0.03], 0.05, { brush: 'worked', stage: 0.872 }),
  ];
  return [
    pull([-0.36, 0.03], [0.45, -0.008], 0.07, { brush: 'drag', load: cool, body: 0.6 }),
    pull([-0.35, 0.05], [0.08, 0.055], 0.09, { load: blend(dark, cool, 0.5), body: 0.6 }),
    pull([0.3, 0.045], [-0.1, 0.065], 0.08, { brush: 'worked', load: blend(dark, moss, 0.4) }),
    pull([-0.3, 0.1], [0.24, 0.09], 0.08, { brush: 'pull', stage: 0.862 }),
    pull([-0.2, 0.145], [0.16, 0.14], 0.045, {
      brush: 'drag',
      load: blend(dark, water, 0.25),
      stage: 0.864,
    }),
    ...crew.slice(0, far > 1 ? 2 : 4),
  ];
};
