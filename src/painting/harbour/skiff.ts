import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { type Paints, type Rowboat, type Work, workOn } from '../rowboat/work.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';

/** How thick a near boat's paint lies, in shares of the brush's own way. */
const LOADED = 0.9;

/** A near hull: two fat blunt touches one under the other that do not end together, a third curled into the water under the bow, and between them one pull of the darkest paint. */
const layHull = ({ pull, dark, cool, moss, water, random }: Work): Sketch[] => {
  const stern = -0.4 + 0.05 * wobble(random);
  const joint = 0.1 + 0.08 * wobble(random);
  const loaded = { brush: 'pull', body: LOADED, spread: 0.007 } as const;
  return [
    pull([stern - 0.02, 0.17], [joint + 0.08, 0.19], 0.23, {
      ...loaded,
      load: blend(dark, cool, 0.7),
      second: blend(cool, moss, 0.7),
      stage: 0.81,
      bow: 0.07,
    }),
    pull([0.43, 0.13], [joint - 0.1, 0.19], 0.22, {
      ...loaded,
      load: blend(cool, moss, 0.6),
      second: blend(dark, water, 0.3),
      stage: 0.815,
      bow: 0.2,
    }),
    pull([stern + 0.02, 0.04], [0.43, 0.04], 0.23, {
      ...loaded,
      load: cool,
      second: dark,
      stage: 0.825,
      bow: 0.03,
    }),
    pull([0.46, 0.02], [joint, 0.06], 0.16, {
      ...loaded,
      brush: 'flat',
      load: blend(dark, moss, 0.5),
      second: cool,
      stage: 0.835,
      bow: 0.08,
    }),
    pull([-0.28, 0.115], [joint, 0.125], 0.05, {
      ...loaded,
      load: shade(dark, -0.1),
      second: dark,
      stage: 0.85,
      bow: 0.05,
    }),
  ];
};

/** Who is in it: one who stands, a fat touch and a smaller one upon it, with an oar that is half the water's; one who sits, a blob. */
const layCrew = ({ pull, dark, cool, moss, water, random }: Work): Sketch[] => {
  const who = -0.17 + 0.07 * wobble(random);
  const seat = who + 0.22 + 0.05 * wobble(random);
  const lean = 0.02 + 0.04 * random();
  const style = { brush: 'pull', body: LOADED, second: moss } as const;
  return [
    pull([who + 0.6 * lean, -0.19], [who, 0], 0.19, {
      ...style,
      load: blend(dark, moss, 0.5),
      stage: 0.84,
      bow: 0.1,
    }),
    pull([who + lean + 0.02, -0.29], [who + lean, -0.2], 0.1, {
      ...style,
      load: blend(dark, cool, 0.4),
      stage: 0.845,
    }),
    pull([who - 0.05, -0.2], [who - 0.16, 0], 0.03, {
      brush: 'pull',
      load: blend(dark, water, 0.2),
      second: water,
      stage: 0.838,
      bow: 0.08,
    }),
    pull([seat + 0.01, -0.09], [seat, 0.01], 0.15, {
      ...style,
      load: blend(dark, moss, 0.7),
      second: blend(cool, water, 0.3),
      stage: 0.842,
    }),
    pull([seat + 0.13, -0.05], [seat + 0.27, -0.04], 0.08, {
      ...style,
      load: blend(moss, water, 0.2),
      stage: 0.822,
    }),
  ];
};

/** A dab of what hangs below a boat, in boat's lengths: where it is set down and lifted, how broad and how bent it is, and how much of it the water has. */
type Dab = readonly [
  x: number,
  y: number,
  dx: number,
  dy: number,
  broad: number,
  bow: number,
  gone: number,
];

/** They walk down in two files of unlike step: mossy curls under who stands, cool flats beside them, the last one far off. */
const DABS: readonly Dab[] = [
  [-0.25, 0.31, 0.2, 0.03, 0.1, 0.3, 0.1],
  [0.14, 0.29, 0.24, 0.02, 0.09, 0.15, 0.25],
  [-0.2, 0.4, 0.15, 0.05, 0.095, -0.35, 0.18],
  [0.0, 0.4, 0.19, 0.015, 0.06, 0.2, 0.25],
  [-0.26, 0.5, 0.05, 0.08, 0.09, 0.25, 0.22],
  [-0.02, 0.53, 0.17, 0.0, 0.085, -0.12, 0.3],
  [0.2, 0.56, 0.13, -0.01, 0.05, 0.1, 0.6],
  [0.0, 0.7, 0.16, 0.05, 0.08, 0.25, 0.4],
  [0.03, 0.9, 0.12, 0.0, 0.06, 0.1, 0.62],
];

/** Farther off they run into the hull and one another. */
const FAR_DABS: readonly Dab[] = [
  [-0.28, 0.25, 0.3, 0.02, 0.08, 0.1, 0.2],
  [0.06, 0.23, 0.32, 0.01, 0.06, 0.1, 0.35],
  [-0.22, 0.34, 0.14, 0.02, 0.07, 0.2, 0.4],
];

/** What hangs below a boat. */
const mirror = ({ pull, dark, cool, moss, water, random }: Work, dabs: readonly Dab[]): Sketch[] =>
  dabs.map(([x, y, dx, dy, broad, bow, gone], i) => {
    const [ax, ay] = [x + 0.03 * wobble(random), y + 0.025 * wobble(random)];
    const hue = blend(dx > 0.16 ? cool : moss, dark, 0.7 * random());
    const load = blend(hue, water, gone);
    return pull([ax, ay], [ax + dx * (0.8 + 0.4 * random()), ay + dy], 1.25 * broad, {
      brush: choose(['pull', 'pull', 'flat'], random),
      bow: bow + 0.08 * wobble(random),
      load,
      second: blend(i % 2 ? moss : cool, water, gone + 0.2),
      stage: 0.82 + 0.008 * i,
      body: 0.8 - gone,
    });
  });

/** What ties a boat to the water: its own shade rubbed in under it first, then the water's wet paint pulled over its lower edge and its ends. */
const drown = ({ pull, cool, water }: Work): Sketch[] => [
  pull([-0.55, 0.22], [0.5, 0.26], 0.22, {
    brush: 'scumble',
    load: blend(water, cool, 0.4),
    second: water,
    stage: 0.74,
  }),
  pull([-0.62, 0.235], [-0.3, 0.26], 0.05, {
    brush: 'worked',
    load: blend(water, cool, 0.25),
    second: water,
    stage: 0.88,
  }),
  pull([0.58, 0.06], [0.38, 0.1], 0.06, {
    brush: 'drag',
    load: water,
    second: blend(water, cool, 0.3),
    stage: 0.882,
  }),
];

/** A boat farther off: two unequal touches under a head and a few lumps that run together. */
const layFar = ({ pull, dark, cool, moss, water, random }: Work, far: number): Sketch[] => {
  const who = -0.26 + 0.1 * random();
  const style = { brush: 'pull', body: 0.6 } as const;
  const crew = [
    pull([who + 0.01, -0.1], [who, 0.02], 0.11, { ...style, stage: 0.842 }),
    pull([who + 0.12, -0.05], [who + 0.34, 0.0], 0.1, {
      ...style,
      load: blend(dark, moss, 0.6),
      stage: 0.828,
      bow: -0.12,
    }),
    pull([who + 0.17, -0.1], [who + 0.16, -0.02], 0.075, { ...style, load: moss, stage: 0.844 }),
  ];
  return [
    pull([-0.3, 0.14], [0.3, 0.16], 0.1, {
      ...style,
      load: blend(moss, water, 0.2),
      second: blend(cool, water, 0.4),
      stage: 0.81,
    }),
    pull([-0.4, 0.05], [0.14, 0.04], 0.15, {
      ...style,
      load: blend(dark, cool, 0.5),
      stage: 0.82,
    }),
    pull([0.45, 0.03], [0, 0.075], 0.17, {
      ...style,
      brush: 'flat',
      load: blend(dark, moss, 0.5),
      stage: 0.83,
      bow: 0.12,
    }),
    pull([-0.34, 0.11], [0.06, 0.12], 0.05, { brush: 'drag', load: dark, stage: 0.835 }),
    ...crew.slice(0, far > 1 ? 2 : 3),
  ];
};

/** A rowing boat in the mist, of a few fat touches; `far` 0 near, 1 as a mass with lumps, 2 all but lost. */
export const sketchSkiff = (
  random: Random,
  boat: Rowboat,
  paints: Paints,
  far: number,
): readonly Sketch[] => {
  const work = workOn(random, boat, paints);
  return far === 0
    ? [...drown(work), ...mirror(work, DABS), ...layHull(work), ...layCrew(work)]
    : [...mirror(work, FAR_DABS.slice(far - 1)), ...layFar(work, far)];
};
