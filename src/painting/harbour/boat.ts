import { blend } from '../colour.ts';
import type { Work } from '../rowboat/work.ts';
import { type Sketch, wobble } from '../sketch.ts';

/** How thick a near boat's paint lies. */
const LOADED = 1.5;

/** A hull in three pulls: one loaded along its board, a shorter one below it, and the dark between them. */
const layHull = ({ pull, dark, cool, moss, water, random }: Work): Sketch[] => {
  const stern = -0.4 - 0.03 * random();
  return [
    pull([stern + 0.05, 0.118], [0.3, 0.105], 0.12, {
      brush: 'loaded',
      body: 0.9,
      load: blend(moss, dark, 0.4),
      second: blend(cool, water, 0.3),
      stage: 0.82,
      bow: 0.04,
    }),
    pull([stern, 0.055], [0.44, 0.02], 0.13, {
      brush: 'loaded',
      body: LOADED,
      load: blend(dark, cool, 0.3),
      second: cool,
      stage: 0.83,
      bow: 0.03,
    }),
    pull([stern + 0.1, 0.1], [0.12 + 0.1 * random(), 0.1], 0.034, {
      brush: 'loaded',
      body: LOADED,
      stage: 0.85,
    }),
  ];
};

/** One who stands, `who` boat's lengths from the middle: a pull from the shoulders down into the hull, the head set on it, the arm, and the oar, which runs dry in the water. */
const standUp = ({ pull, dark, moss, water, random }: Work, who: number): Sketch[] => {
  const lean = 0.015 + 0.03 * random();
  const style = { brush: 'pull', body: 1.2, second: moss } as const;
  return [
    pull([who + 0.6 * lean, -0.21], [who - 0.01, 0.1], 0.098, { ...style, stage: 0.856 }),
    pull([who + 1.3 * lean, -0.26], [who + lean, -0.21], 0.052, { ...style, stage: 0.86 }),
    pull([who + 0.5 * lean, -0.16], [who - 0.08, -0.09], 0.04, { ...style, stage: 0.862 }),
    pull([who - 0.06, -0.13], [who - 0.2 - 0.04 * random(), 0.17], 0.018, {
      brush: 'loaded',
      load: blend(dark, water, 0.15),
      second: water,
      stage: 0.87,
      body: 0.6,
      bow: 0.03,
    }),
  ];
};

/** One who sits: one short pull that leans into the hull. */
const sitDown = ({ pull, moss }: Work, where: number): Sketch =>
  pull([where + 0.04, -0.11], [where - 0.03, 0.1], 0.078, {
    brush: 'pull',
    body: 1,
    second: moss,
    stage: 0.862,
    bow: -0.06,
  });

/** What hangs below a boat, in boat's lengths: how far from who stands, how deep, half how long, how thick, and how much of it the water has. */
const HANGS = [
  [0.18, 0.17, 0.28, 0.1, 0.25],
  [0.02, 0.2, 0.12, 0.1, 0.15],
  [0.2, 0.26, 0.14, 0.05, 0.35],
  [-0.01, 0.285, 0.09, 0.06, 0.2],
  [0.14, 0.35, 0.11, 0.04, 0.4],
  [-0.02, 0.39, 0.06, 0.045, 0.35],
  [0.1, 0.47, 0.09, 0.034, 0.5],
] as const;
/** How many of them a boat has, near, farther off and all but lost. */
const COUNTS = [7, 4, 2] as const;

/** What the water makes of it: pulled out of the wet hull, then in short level pulls to and fro that drift apart and grow fainter. */
const mirror = (
  { pull, dark, moss, cool, water, random }: Work,
  far: number,
  who: number,
): Sketch[] =>
  HANGS.slice(0, COUNTS[far] ?? 2).map(([aside, deep, half, thick, gone], i) => {
    const reach = half * (0.85 + 0.3 * random()) * (i % 2 ? -1 : 1);
    const middle = who + aside + 0.02 * wobble(random);
    const down = far ? deep - 0.03 : deep;
    const sinks = 0.014 * wobble(random);
    const load = blend(blend(i % 2 ? moss : cool, dark, 0.5), water, gone);
    return pull([middle - reach, down - sinks], [middle + reach, down + sinks], thick, {
      brush: i % 3 < 2 ? 'worked' : 'loaded',
      bow: 0.2 * wobble(random),
      load,
      second: blend(load, water, 0.4),
      stage: 0.815 + 0.008 * i,
      body: 0.8 - gone,
    });
  });

/** A hull farther off: two level pulls that run out into the water, and out of them one who stands and one who hardly shows. */
const layFarHull = ({ pull, dark, cool, water }: Work, far: number, who: number): Sketch[] => [
  pull([-0.36, 0.03], [0.42, 0.01], 0.085, {
    brush: 'loaded',
    load: cool,
    second: dark,
    body: 0.8,
    stage: 0.83,
  }),
  pull([0.26, 0.09], [-0.28, 0.095], 0.07, {
    brush: 'worked',
    load: blend(dark, water, 0.15),
    body: 0.6,
    stage: 0.835,
  }),
  pull([who + 0.02, -0.17], [who, 0.08], 0.075, { brush: 'pull', stage: 0.84, body: 0.7 }),
  ...(far > 1
    ? []
    : [pull([who + 0.2, -0.07], [who + 0.17, 0.08], 0.08, { brush: 'pull', stage: 0.842 })]),
];

/** A rowing boat in few touches: `far` 0 with who stands in it and who sits, 1 and more as a mass with lumps, ever more lost. */
export const sketchBoat = (work: Work, far: number): readonly Sketch[] => {
  const { random } = work;
  const who = -0.22 + 0.08 * wobble(random) + (far ? 0.12 * random() : 0);
  const body = far
    ? layFarHull(work, far, who)
    : [...layHull(work), ...standUp(work, who), sitDown(work, who + 0.24 + 0.1 * random())];
  return [...mirror(work, far, who), ...body];
};
