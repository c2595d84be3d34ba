import { blend, lab, shade } from '../../colour.ts';
import type { Sketch } from '../../sketch.ts';
import type { Work } from './work.ts';

/** How thick a near boat's paint lies: it buries the weave. */
const LOADED = 1.2;
/** What the sky lends the gunwale: ochre. */
const LIT = lab('#a58f6e');

/** What ties a hull, whose stern is at that share of its length, to air and water: its gunwale lit in a dry touch that breaks off, its stern's foot and what is under its bow lost. */
const loseEdges = ({ pull, cool, water, random }: Work, stern: number): Sketch[] => [
  pull([0.45, -0.02], [-0.02 - 0.2 * random(), 0.005], 0.024, {
    brush: 'drag',
    load: blend(blend(cool, LIT, 0.4), water, 0.15),
    second: cool,
    stage: 0.885,
  }),
  pull([stern - 0.07, 0.125], [stern + 0.1, 0.165], 0.055, {
    brush: 'worked',
    load: water,
    second: blend(cool, water, 0.6),
    stage: 0.89,
  }),
  pull([0.5, 0.065], [0.24, 0.115], 0.05, {
    brush: 'worked',
    load: blend(cool, water, 0.8),
    second: water,
    stage: 0.888,
  }),
];

/** A near hull, stout and blunt: one dark pull that closes it, over that a board and the swell below it, each two fat loaded touches of unlike greens that overlap unevenly, between them a short one darker still. */
export const layHull = (work: Work): Sketch[] => {
  const { pull, dark, cool, moss, water, random } = work;
  const stern = -0.42 - 0.03 * random();
  const joint = 0.02 + 0.14 * random();
  const loaded = { brush: 'flat', body: LOADED } as const;
  const swell = blend(moss, water, 0.16);
  return [
    pull([stern + 0.06, 0.09], [0.34, 0.08], 0.18, { brush: 'pull', body: LOADED, stage: 0.815 }),
    pull([joint - 0.3, 0.16], [0.02, 0.165], 0.085, { ...loaded, load: swell, stage: 0.82 }),
    pull([0.33, 0.13], [joint - 0.06, 0.15], 0.11, {
      brush: 'pull',
      body: LOADED,
      load: blend(swell, dark, 0.45),
      stage: 0.825,
      bow: -0.08,
    }),
    pull([stern + 0.02, 0.03], [joint, 0.045], 0.1, {
      ...loaded,
      load: blend(cool, water, 0.08),
      stage: 0.83,
      bow: 0.02,
    }),
    pull([0.42, 0.02], [joint - 0.08, 0.05], 0.095, {
      ...loaded,
      load: blend(dark, cool, 0.55),
      stage: 0.835,
      bow: -0.04,
    }),
    pull([stern + 0.16, 0.105], [joint, 0.11], 0.032, {
      brush: 'pull',
      body: LOADED,
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
