import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';

/** A rowing boat on the water: its middle, how long it is in canvas units, and the way its bow looks. */
export interface Dinghy {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly facing: -1 | 1;
}

/** What it is painted with: its dark, a cooler and a mossier one, and the water about it. */
export interface Paints {
  readonly dark: Lab;
  readonly cool: Lab;
  readonly moss: Lab;
  readonly water: Lab;
}

/** One pull of the brush from a place to another, both in boat's lengths from its middle, +x to the bow, so wide in them too. */
type Pull = (from: Point, to: Point, width: number, rest?: Partial<WristTouch>) => Sketch;

const pullOn =
  (random: Random, { x, y, size, facing }: Dinghy, { dark, cool }: Paints): Pull =>
  (from, to, width, rest = {}) => {
    const at = ([along, down]: Point): Point => [
      x + facing * size * (along + 0.012 * wobble(random)),
      y + size * (down + 0.01 * wobble(random)),
    ];
    const { angle, ...lies } = between(at(from), at(to), 0.5 * size * width);
    return sketchTouch(random, {
      ...lies,
      width: 1.4 * size * width * (1 + 0.14 * wobble(random)),
      angle: angle + 0.03 * wobble(random),
      brush: 'flat',
      load: dark,
      second: blend(dark, cool, 0.8),
      stage: 0.86,
      hand: 'left',
      spread: 0.01,
      body: 1,
      ...rest,
      bow: facing * (rest.bow ?? 0) + 0.03 * wobble(random),
    });
  };

/** A near hull of five fat touches that overlap unevenly: blunt at the stern, its foot lost in the water. */
const layHull = (pull: Pull, { dark, cool, moss, water }: Paints): Sketch[] => [
  pull([-0.4, 0.17], [0.24, 0.16], 0.15, { load: moss, stage: 0.82, bow: 0.03 }),
  pull([0.02, 0.15], [0.4, 0.11], 0.13, {
    load: blend(moss, water, 0.12),
    brush: 'worked',
    stage: 0.825,
  }),
  pull([-0.45, 0.04], [0.12, 0.05], 0.17, { load: cool, stage: 0.83, bow: 0.02 }),
  pull([0.46, 0.01], [-0.04, 0.05], 0.15, {
    load: blend(cool, dark, 0.45),
    stage: 0.835,
    bow: -0.02,
  }),
  pull([-0.3, 0.12], [0.1, 0.14], 0.06, {
    brush: 'pull',
    load: shade(dark, -0.07),
    second: dark,
    stage: 0.85,
  }),
  pull([0.4, -0.05], [-0.2, -0.035], 0.03, {
    brush: 'drag',
    load: blend(cool, water, 0.45),
    stage: 0.885,
    body: 0.6,
  }),
  pull([-0.5, 0.2], [-0.2, 0.24], 0.09, {
    brush: 'dry',
    load: water,
    second: blend(moss, water, 0.5),
    stage: 0.89,
  }),
];

/** Who is in it: one who stands, two touches with no feet and half a head; one who sits, a lump of the gunwale. The water is dragged into both. */
const setCrew = (pull: Pull, random: Random, { dark, cool, moss, water }: Paints): Sketch[] => {
  const who = -0.2 + 0.06 * wobble(random);
  const lean = 0.02 + 0.04 * random();
  const seat = 0.08 + 0.1 * random();
  const fat = { brush: 'pull', body: 1.6, stage: 0.866 } as const;
  return [
    pull([who - 0.11, -0.15], [who - 0.22, 0.02], 0.03, {
      brush: 'drag',
      load: blend(dark, water, 0.45),
      second: water,
      stage: 0.862,
      body: 0.6,
    }),
    pull([who + lean, -0.31], [who, 0.06], 0.1, { ...fat, second: moss, bow: 0.08 }),
    pull([who + 0.4 * lean, -0.2], [who + 0.01, -0.04], 0.12, {
      ...fat,
      load: blend(dark, cool, 0.5),
      stage: 0.87,
    }),
    pull([who - 0.02, -0.2], [who - 0.1, -0.15], 0.045, { brush: 'pull', stage: 0.874 }),
    pull([seat + 0.03, -0.13], [seat - 0.02, 0.06], 0.1, {
      ...fat,
      load: blend(dark, moss, 0.6),
      second: blend(moss, water, 0.3),
    }),
    pull([seat + 0.2, -0.055], [seat + 0.28, 0], 0.07, { ...fat, brush: 'worked', load: moss }),
    pull([who + 0.1, -0.24], [who + 0.03, -0.06], 0.05, {
      brush: 'dry',
      load: water,
      second: blend(dark, water, 0.6),
      stage: 0.88,
    }),
  ];
};

/** A hull farther off: a few level touches, and lumps along its edge. */
const layFarHull = (pull: Pull, far: number, { dark, cool, moss, water }: Paints): Sketch[] => {
  const lumps = [
    pull([-0.22, -0.1], [-0.24, 0.03], 0.09, { brush: 'filbert', stage: 0.87 }),
    pull([-0.05, -0.06], [-0.06, 0.03], 0.08, { brush: 'filbert', load: moss, stage: 0.87 }),
    pull([0.1, -0.08], [0.12, 0.03], 0.1, { brush: 'worked', stage: 0.871 }),
    pull([0.28, -0.03], [0.33, 0.03], 0.07, { brush: 'worked', load: moss, stage: 0.872 }),
  ];
  return [
    pull([-0.42, 0.05], [0.2, 0.06], 0.12, { load: blend(dark, moss, 0.5) }),
    pull([0.46, 0.03], [-0.08, 0.07], 0.1, { load: blend(moss, cool, 0.4) }),
    pull([-0.32, 0.15], [0.16, 0.14], 0.1, { brush: 'worked', load: moss }),
    pull([0.02, 0.19], [0.34, 0.18], 0.06, { brush: 'drag', load: blend(cool, water, 0.3) }),
    ...lumps.slice(0, far > 1 ? 2 : 4),
  ];
};

/** What hangs below a boat, in boat's lengths: how far aside its middle is and how deep, how far it reaches to either side, how thick it is, how it is tilted, and how much of it the water has. */
const LEVELS = [
  [-0.1, 0.27, 0.16, 0.1, 0.03, 0.08],
  [0.26, 0.26, 0.16, 0.09, 0, 0.3],
  [0.12, 0.37, 0.13, 0.08, -0.01, 0.26],
  [-0.16, 0.38, 0.1, 0.1, -0.05, 0.12],
  [-0.22, 0.49, 0.075, 0.11, -0.03, 0.08],
  [0.08, 0.52, 0.17, 0.08, 0.02, 0.34],
  [0.05, 0.66, 0.13, 0.08, 0.03, 0.5],
  [0.02, 0.8, 0.1, 0.055, -0.01, 0.68],
  [0.14, 0.9, 0.2, 0.03, 0.01, 0.6],
] as const;
/** How many of them a boat has, near, farther off and all but lost. */
const COUNTS = [9, 4, 2] as const;

/** What hangs below a boat: fat dabs that walk down in two files, bent, tilted, no two alike. */
const mirror = (pull: Pull, random: Random, far: number, paints: Paints): Sketch[] =>
  LEVELS.slice(0, COUNTS[far] ?? 2).map(([aside, deep, half, thick, tilt, gone], i) => {
    const { dark, cool, moss, water } = paints;
    const reach = half * (0.8 + 0.4 * random()) * choose([-1, 1], random);
    const middle = aside + 0.03 * wobble(random);
    const load = blend(blend(aside > 0 ? cool : moss, dark, 0.5 * random()), water, gone);
    return pull([middle - reach, deep - tilt], [middle + reach, deep + tilt], thick, {
      brush: choose(['flat', 'filbert', 'pull'], random),
      bow: 0.25 * wobble(random),
      load,
      second: blend(load, aside > 0 ? moss : dark, 0.6),
      stage: 0.8 + 0.008 * i,
      hand: i > 1 ? 'right' : 'left',
      body: 0.9 - 0.6 * gone,
    });
  });

/** A rowing boat, all of fat unequal touches; `far` 0 with its crew told, 1 as a mass with lumps, 2 all but lost. */
export const sketchDinghy = (
  random: Random,
  boat: Dinghy,
  paints: Paints,
  far: number,
): readonly Sketch[] => {
  const pull = pullOn(random, boat, paints);
  const body =
    far === 0
      ? [...setCrew(pull, random, paints), ...layHull(pull, paints)]
      : layFarHull(pull, far, paints);
  return [...mirror(pull, random, far, paints), ...body];
};
