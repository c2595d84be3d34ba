import type { Random } from '../../random.ts';
import { clamp, mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const DARKS: Hues = [
  lab('#1f4235'),
  lab('#1b3b3a'),
  lab('#28402c'),
  lab('#163029'),
  lab('#305344'),
];
/** How wide a corner, in sheets' scales, is left empty for her name. */
const SIGNED = 0.32;
/** How long a dash is, and how thick, at the horizon and at the lower edge, in sheets' scales. */
const LONG = [0.016, 0.06] as const;
const THICK = [0.0034, 0.0088] as const;
/** No dash is longer, in sheets' scales: it would be a ribbon. */
const LONGEST = 0.1;
/** None is stouter, in its own lengths: it would be a lozenge. */
const STOUTEST = 0.24;
/** What leads a knot is so much longer and thicker than others, with lengths so far spread, and so little bent; what is dragged thin, so much longer and thinner. */
const LEADS = { longer: 1.4, thicker: 1.2, spread: 0.4, bow: 0.08 } as const;
const THIN = { often: 0.2, longer: 1.2, thinner: 0.55 } as const;
/** Fewer dashes than this has a knot beside its leader and two more; and how far they lie off its leader across and down, in sheets' scales at the lower edge. */
const MOST = 4;
const OFF = [0.1, 0.03] as const;
/** From how far off the water's lightness a note may sing on a dash. */
const TOLD = 0.045;

/** A flock of dashes: its middle, how far it spreads about that across and down, in sheets' scales, how many knots of dashes there are, and how they slope, in radians. */
interface Flock {
  readonly at: Point;
  readonly wide: number;
  readonly deep: number;
  readonly knots: number;
  readonly slope: number;
}

/** Where water moves: a light flock about the sun's path, a great one where it goes out, one about the nearest boat, one at the lower edge; all else lies still. */
const placeFlocks = (scene: Scene, random: Random): readonly Flock[] => {
  const { horizon, sun, scale, side, boats } = scene;
  const down = (depth: number) => mix(horizon, 1, depth + 0.04 * wobble(random));
  const inland = (far: number) => sun.x - side * far * scale;
  const slope = 0.06 * wobble(random);
  return [
    { at: [inland(0), down(0.36)], wide: 0.24, deep: 0.07, knots: 7, slope },
    { at: [inland(0.1), down(0.68)], wide: 0.3, deep: 0.1, knots: 10, slope: slope + 0.05 },
    ...boats.slice(0, 1).map(
      ({ x, y, size }): Flock => ({
        at: [x, y + 0.55 * size],
        wide: 0.1,
        deep: 0.03,
        knots: 3,
        slope,
      }),
    ),
    { at: [inland(-0.2), down(0.86)], wide: 0.3, deep: 0.07, knots: 6, slope },
  ];
};

/** A knot of dashes as the brush goes through it: its paint, how much of it is its own, and its slope, in radians. */
interface Knot {
  readonly paint: Lab;
  readonly plain: Unit;
  readonly slope: number;
}

/** A dash: set down loaded, pulled a little and lifted, or dragged thin; the one that leads its knot is long. */
const dash = (scene: Scene, random: Random, [x, y]: Point, knot: Knot, leads: boolean): Sketch => {
  const { horizon, scale } = scene;
  const near = clamp((y - horizon) / (1 - horizon));
  const stage = 0.22 + 0.76 * random();
  const here = scene.colour(x, y, stage);
  const isThin = !leads && random() < THIN.often;
  const load = blend(here, shade(knot.paint, 0.03 * wobble(random)), knot.plain);
  const [longer, thicker] = leads ? [LEADS.longer, LEADS.thicker] : [1, 1];
  const length =
    Math.min(
      vary(mix(...LONG, near), leads ? LEADS.spread : 0.75, random) *
        longer *
        (isThin ? THIN.longer : 1),
      LONGEST,
    ) * scale;
  const thick =
    vary(mix(...THICK, near), 0.5, random) * scale * thicker * (isThin ? THIN.thinner : 1);
  return sketchTouch(random, {
    x,
    y,
    length,
    width: Math.min(thick, STOUTEST * length),
    angle: knot.slope + 0.1 * wobble(random) + (random() < 0.3 ? Math.PI : 0),
    bow: (leads ? LEADS.bow : 0.14) * wobble(random),
    brush: isThin
      ? choose(['drag', 'worked'], random)
      : choose(['drag', 'worked', 'pull', 'rigger'], random),
    load,
    second: blend(load, choose([here, here, ...DARKS.map(scene.dark)], random), 0.6),
    stage,
    spread: 0.012,
    hand: !isThin && Math.abs(load[0] - here[0]) > TOLD ? 'right' : 'left',
    body: 0.4 + 0.6 * random(),
  });
};

/** Where the dashes of a knot about a place lie: its leader there, the others below it in a slanting row, ever farther to one side. */
const tie = ({ horizon, scale }: Scene, random: Random, [x, y]: Point): readonly Point[] => {
  const near = scale * mix(0.35, 1, clamp((y - horizon) / (1 - horizon)));
  const way = choose([-1, 1], random);
  const others = Array.from(
    { length: 2 + Math.floor(MOST * random()) },
    (_, i): Point => [
      x + near * OFF[0] * (0.7 * wobble(random) + 0.3 * way * (i + 1)),
      y + near * OFF[1] * (0.5 * wobble(random) + 0.45 * (i + 1)),
    ],
  );
  return [[x, y], ...others];
};

/** The dashes of moving water, in a few flocks of knots with wide still water between. */
export const sketchDashes = (scene: Scene): readonly Sketch[] => {
  const { format, scale, docks } = scene;
  const random = scene.randomFor('dashes');
  const isFree = ([x, y]: Point) =>
    x > 0 &&
    x < format &&
    y < 1 &&
    !(y > 0.86 && x > format - SIGNED * scale) &&
    !scene.isRowed(x, y) &&
    docks(x, y) < 0.4;
  return placeFlocks(scene, random).flatMap(({ at, wide, deep, knots, slope }) =>
    Array.from({ length: knots }).flatMap((): Sketch[] => {
      const [aside, below] = [wobble(random), wobble(random)];
      const middle: Point = [at[0] + aside * wide * scale, at[1] + below * deep * scale];
      const knot = {
        paint: scene.dark(choose(DARKS, random)),
        plain: clamp((0.42 + 0.4 * random()) * (1.1 - 0.5 * Math.hypot(aside, below))),
        slope: slope + 0.05 * wobble(random),
      };
      return tie(scene, random, middle)
        .filter(isFree)
        .map((place, i) => dash(scene, random, place, knot, i === 0));
    }),
  );
};
