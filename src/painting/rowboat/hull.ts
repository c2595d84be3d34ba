import { blend, lab, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** How thick a near boat's paint lies: it buries the weave. */
const LOADED = 1.2;
/** What the sky lends the gunwale: ochre. */
const LIT = lab('#a58f6e');

/** What ties a hull, whose stern is at that share of its length, to air and water: its gunwale lit in a dry touch that breaks off, its stern's foot and what is under its bow lost. */
const loseEdges = ({ pull, cool, water, random }: Work, stern: number): Sketch[] => [
  pull([0.45, -0.02], [-0.02 - 0.2 * random(), 0.005], 0.024, {
    brush: 'drag',
    load: blend(blend(cool, LIT, 0.6), water, 0.25),
    second: cool,
    stage: 0.885,
  }),
  pull([stern - 0.07, 0.125], [stern + 0.1, 0.165], 0.055, {
    brush: 'drag',
    load: water,
    second: blend(cool, water, 0.6),
    stage: 0.89,
  }),
  pull([0.5, 0.065], [0.24, 0.115], 0.05, {
    brush: 'drag',
    load: blend(cool, water, 0.8),
    second: water,
    stage: 0.888,
  }),
];

/** A near hull, slender and pointed: under it one long pull, on that shorter loaded touches of close darks that overlap unevenly; the bow drawn out of them. */
export const layHull = (work: Work): Sketch[] => {
  const { pull, dark, cool, moss, random } = work;
  const stern = -0.42 - 0.03 * random();
  const joint = 0.02 + 0.14 * random();
  const loaded = { brush: 'flat', body: LOADED } as const;
  const tapered = { brush: 'pull', body: LOADED } as const;
  return [
    pull([stern + 0.05, 0.085], [0.38, 0.07], 0.12, { ...tapered, stage: 0.815, bow: 0.02 }),
    pull([stern + 0.03, 0.045], [joint, 0.05], 0.075, {
      ...loaded,
      load: cool,
      stage: 0.82,
      bow: 0.02,
    }),
    pull([0.35, 0.035], [joint - 0.1, 0.06], 0.09, { ...loaded, load: moss, stage: 0.825 }),
    pull([joint - 0.24, 0.145], [0.22, 0.14], 0.07, {
      ...loaded,
      load: blend(dark, moss, 0.5),
      stage: 0.83,
      bow: 0.06,
    }),
    pull([0.06, 0.03], [0.43, 0], 0.078, {
      brush: 'worked',
      body: LOADED,
      load: blend(dark, cool, 0.4),
      stage: 0.835,
      bow: 0.03,
    }),
    pull([stern + 0.1, 0.115], [joint + 0.08, 0.125], 0.045, {
      ...tapered,
      load: shade(dark, -0.08),
      stage: 0.85,
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
