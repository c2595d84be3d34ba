import type { Random } from '../../random.ts';
import { clamp, mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const TEALS: Hues = [lab('#2f5a50'), lab('#3a6459'), lab('#42655a'), lab('#2c554c')];
/** How wide a corner, in sheets' scales, is left empty for her name, and from how far down the canvas. */
const SIGNED = 0.34;
const LOW = 0.86;
/** How thick a touch is at the horizon and at the lower edge, in sheets' scales, and how long at least and at most, in its own thicknesses. */
const THICK = [0.0035, 0.0105] as const;
const LONG = [5, 9] as const;
/** How much of a touch is its own teal: in the open, more towards us, and under a boat. */
const OPEN = [0.3, 0.8] as const;
const UNDER = [0.6, 0.85] as const;
/** Every how manieth touch of a row is a pair. */
const PAIRED = 3;
/** From how far off the water's lightness a note may sing on a touch. */
const TOLD = 0.045;

/** A loose row of touches: its middle, how far it reaches to either side, in sheets' scales, how many it has, how it slopes, in radians, and how much of them is their own teal. */
interface Row {
  readonly at: Point;
  readonly half: number;
  readonly count: number;
  readonly slope: number;
  readonly plain: readonly [least: Unit, most: Unit];
}

/** How deep down the water the sun's rows lie, how far aside of its path, towards the fleet, half how long they are, in sheets' scales, and how many touches each has: they open towards us, and lead over to the boat. */
const SUN_ROWS = [
  [0.42, 0.03, 0.06, 3],
  [0.47, -0.05, 0.1, 4],
  [0.6, 0.06, 0.1, 3],
  [0.65, -0.07, 0.13, 6],
  [0.69, -0.14, 0.12, 4],
  [0.82, 0.16, 0.24, 5],
  [0.87, 0.06, 0.28, 7],
  [0.96, 0.24, 0.2, 4],
] as const;

/** How far below a boat its rows lie, how far off its middle, and half how long they are, in its lengths, and how many touches each has. */
const BOAT_ROWS = [
  [0.44, -0.12, 0.24, 2],
  [0.52, 0.1, 0.26, 3],
  [0.68, -0.2, 0.4, 4],
] as const;

/** Where water moves: under the nearest boat, and along the sun's path; all else lies still. */
const placeRows = (scene: Scene, random: Random): readonly Row[] => {
  const { horizon, sun, scale, side, boats } = scene;
  const slope = 0.05 * wobble(random);
  const sunRows = SUN_ROWS.map(
    ([depth, aside, half, count]): Row => ({
      at: [
        sun.x + side * (aside + 0.04 * wobble(random)) * scale,
        mix(horizon, 1, depth + 0.025 * wobble(random)),
      ],
      half,
      count,
      slope: slope + 0.04 * wobble(random),
      plain: OPEN,
    }),
  );
  const boatRows = boats.slice(0, 1).flatMap(({ x, y, size }) =>
    BOAT_ROWS.map(
      ([down, aside, half, count]): Row => ({
        at: [x + size * (aside + 0.08 * wobble(random)), y + size * down],
        half: (half * size) / scale,
        count,
        slope,
        plain: UNDER,
      }),
    ),
  );
  return [...sunRows, ...boatRows];
};

/** One flat touch about a place that tapers to both ends, darker than the water it lies on, thicker and plainer towards us. */
const ripple = (scene: Scene, random: Random, [x, y]: Point, { slope, plain }: Row): Sketch => {
  const { horizon, scale } = scene;
  const near = clamp((y - horizon) / (1 - horizon));
  const stage = 0.34 + 0.62 * random();
  const here = scene.colour(x, y, stage);
  const load = blend(
    here,
    scene.dark(choose(TEALS, random)),
    mix(...plain, 0.7 * near + 0.3 * random()),
  );
  const width = vary(mix(...THICK, near), 0.35, random) * scale;
  return sketchTouch(random, {
    x,
    y,
    length: mix(...LONG, random()) * width,
    width,
    angle: slope + 0.08 * wobble(random) + (random() < 0.3 ? Math.PI : 0),
    bow: 0.1 * wobble(random),
    brush: choose(['pull', 'pull', 'worked'], random),
    load,
    second: blend(load, here, 0.25),
    stage,
    spread: 0.008,
    hand: Math.abs(load[0] - here[0]) > TOLD ? 'right' : 'left',
    body: 0.4 + 0.4 * random(),
  });
};

/** Where the touches of a row lie: at unequal steps, and a little off its line. */
const along = ({ scale }: Scene, random: Random, { at, half, count, slope }: Row): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const share = (i + 0.5 + 0.9 * wobble(random)) / count;
    const aside = half * (2 * share - 1) * scale;
    return [at[0] + aside, at[1] + aside * slope + 0.008 * wobble(random) * scale];
  });

/** Where the second of a pair lies, close below the first. */
const beside = ({ scale }: Scene, random: Random, [x, y]: Point): Point => [
  x + 0.04 * wobble(random) * scale,
  y + (0.011 + 0.004 * wobble(random)) * scale,
];

/** The ripples of moving water, in two groups of loose rows with wide still water beside them. */
export const sketchRipples = (scene: Scene): readonly Sketch[] => {
  const { format, scale, docks } = scene;
  const random = scene.randomFor('ripples');
  const isFree = ([x, y]: Point) =>
    x > 0 &&
    x < format &&
    y < 1 &&
    !(y > LOW && x > format - SIGNED * scale) &&
    !scene.isRowed(x, y) &&
    docks(x, y) < 0.4;
  return placeRows(scene, random).flatMap((row) =>
    along(scene, random, row)
      .flatMap((place, i) => (i % PAIRED ? [place] : [place, beside(scene, random, place)]))
      .filter(isFree)
      .map((place) => ripple(scene, random, place, row)),
  );
};
