import type { Random } from '../../random.ts';
import { clamp, mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const DARKS: Hues = [
  lab('#3d6a58'),
  lab('#35605f'),
  lab('#47664c'),
  lab('#2c4f49'),
  lab('#4f7a69'),
];
/** How wide a corner, in sheets' scales, is left empty for her name. */
const SIGNED = 0.32;
/** How long a dash is, and how thick, at the horizon and at the lower edge, in sheets' scales. */
const LONG = [0.015, 0.048] as const;
const THICK = [0.0038, 0.0105] as const;
/** How often one is gone over again, or has another close by. */
const AGAIN = 0.36;
/** How often one is broad, by how much, and how much of its paint it keeps: it runs into the water. */
const BROAD = { often: 0.1, thicker: 1.7, plain: 0.5 } as const;
/** From how far off the water's lightness a note may sing on a dash. */
const TOLD = 0.045;

/** A flock of dashes: its middle, how far it spreads about that across and down, in sheets' scales, how many there are, and how they slope, in radians. */
interface Flock {
  readonly at: Point;
  readonly wide: number;
  readonly deep: number;
  readonly count: number;
  readonly slope: number;
}

/** Where water moves: a great flock where the sun's path goes out, one below the fleet, one at the lower edge, and a few under the quay; all else lies still. */
const placeFlocks = (scene: Scene, random: Random): readonly Flock[] => {
  const { horizon, sun, scale, side, across } = scene;
  const down = (depth: number) => mix(horizon, 1, depth + 0.04 * wobble(random));
  const inland = (far: number) => sun.x - side * far * scale;
  return [
    { at: [inland(0.14), down(0.66)], wide: 0.42, deep: 0.13, count: 74, slope: 0.1 },
    {
      at: [across(0.14 + 0.06 * wobble(random)), down(0.6)],
      wide: 0.24,
      deep: 0.11,
      count: 34,
      slope: -0.03,
    },
    { at: [inland(-0.24), down(0.88)], wide: 0.42, deep: 0.075, count: 46, slope: 0.04 },
    { at: [inland(0.4), down(0.26)], wide: 0.16, deep: 0.02, count: 14, slope: 0 },
  ];
};

/** A dash: set down loaded, pulled a little and lifted; `plain` says how much of it is its own paint. */
const dash = (scene: Scene, random: Random, [x, y]: Point, slope: number, plain: Unit): Sketch => {
  const { horizon, scale } = scene;
  const near = clamp((y - horizon) / (1 - horizon));
  const stage = 0.22 + 0.76 * random();
  const here = scene.colour(x, y, stage);
  const paint = shade(choose(DARKS, random), 0.03 * wobble(random));
  const isBroad = random() < BROAD.often;
  const load = blend(here, paint, plain * (isBroad ? BROAD.plain : 1));
  const length = vary(mix(...LONG, near), 0.65, random) * scale;
  const thick = vary(mix(...THICK, near), 0.45, random) * scale * (isBroad ? BROAD.thicker : 1);
  const isDry = random() < 0.12;
  return sketchTouch(random, {
    x,
    y,
    length,
    width: Math.min(thick, 0.3 * length),
    angle: slope + 0.16 * wobble(random) + (random() < 0.3 ? Math.PI : 0),
    bow: 0.2 * wobble(random),
    brush: isDry ? 'drag' : choose(['pull', 'flat', 'flat'], random),
    load,
    second: blend(load, choose([here, ...DARKS], random), 0.6),
    stage,
    spread: 0.01,
    hand: !isDry && Math.abs(load[0] - here[0]) > TOLD ? 'right' : 'left',
    body: 0.5 + 0.6 * random(),
  });
};

/** The dashes of moving water, in a few flocks with wide still water between. */
export const sketchDashes = (scene: Scene): readonly Sketch[] => {
  const { format, scale, docks } = scene;
  const random = scene.randomFor('dashes');
  const isFree = (x: number, y: number) =>
    x > 0 &&
    x < format &&
    y < 1 &&
    !(y > 0.86 && x > format - SIGNED * scale) &&
    !scene.isRowed(x, y) &&
    docks(x, y) < 0.4;
  return placeFlocks(scene, random).flatMap(({ at, wide, deep, count, slope }) =>
    Array.from({ length: count }).flatMap((): Sketch[] => {
      const [aside, below] = [wobble(random), wobble(random)];
      const [x, y] = [at[0] + aside * wide * scale, at[1] + below * deep * scale];
      const plain = clamp((0.5 + 0.6 * random() ** 0.7) * (1.1 - 0.5 * Math.hypot(aside, below)));
      const again =
        random() < AGAIN
          ? [[x + 0.03 * scale * wobble(random), y + 0.008 * scale * wobble(random)] as const]
          : [];
      return [[x, y] as const, ...again]
        .filter((place) => isFree(...place))
        .map((place) => dash(scene, random, place, slope, plain));
    }),
  );
};
