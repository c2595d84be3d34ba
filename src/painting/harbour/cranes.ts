import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { mistOn, moleTop, onMole } from './mole.ts';
import { line } from './quayLine.ts';
import type { Scene } from './scene.ts';

/** How broad a crane's pulls are, in sheets' scales. */
const BROAD = 0.012;
/** How far below the mole's top its feet go, in sheets' scales. */
const SUNK = 0.012;
/** How far aside of the sun each of a crane's pulls ends at least, in sheets' scales too. */
const CLEAR = 0.06;

/** A pull of a crane: from where to where in its heights, +x out to the mouth and +y up, how broad, as a share of others, and how much fainter than its crane. */
type Pull = readonly [from: Point, to: Point, broad: number, fainter: number];

/** Sheer legs: a long one that leans out, a short one that props it under its head, and the foot that both stand on. */
const CRANE: readonly Pull[] = [
  [[0, -0.12], [0.52, 1], 1, 0],
  [[0.78, -0.12], [0.46, 0.86], 0.7, 0.04],
  [[-0.16, -0.04], [0.92, -0.02], 1.8, 0.08],
];

/** A crane: where on the mole its foot stands, how tall it is, in heights of things, and how much of it is the mist's. */
interface Crane {
  readonly at: Unit;
  readonly tall: number;
  readonly lost: Unit;
}

const raiseCrane = (scene: Scene, random: Random, { at, tall, lost }: Crane): Sketch[] => {
  const { scale, rise, horizon, side } = scene;
  const foot: Point = [onMole(scene, at), horizon - moleTop(scene) - SUNK * scale];
  const high = tall * rise + SUNK * scale;
  const place = ([out, up]: Point): Point => [
    foot[0] + (side * out + 0.03 * wobble(random)) * high,
    foot[1] + (up + 0.03 * wobble(random)) * high,
  ];
  return CRANE.map(([from, to, broad, fainter], i) =>
    line(scene, random, place(from), place(to), Math.min(0.85, lost + mistOn(at) + fainter), {
      width: vary(broad * BROAD, 0.2, random) * scale,
      bow: 0.08 * wobble(random),
      brush: 'drag',
      body: 0.3,
      stage: 0.66 + 0.02 * i,
    }),
  );
};

/** A crane told plainly, and a lower one close by that the mist has half taken. */
export const raiseCranes = (scene: Scene): Sketch[] => {
  const { sun, side, rise, scale } = scene;
  const random = scene.randomFor('cranes');
  const first = 0.3 + 0.1 * random();
  // Nothing is raised up to the sun, for it would be a candle.
  const isClear = ({ at, tall }: Crane) =>
    CRANE.every(
      ([, [out]]) => Math.abs(onMole(scene, at) + side * out * tall * rise - sun.x) > CLEAR * scale,
    );
  const cranes: readonly Crane[] = [
    { at: first, tall: 0.1 + 0.02 * random(), lost: 0.34 },
    { at: first + 0.13 + 0.04 * random(), tall: 0.065 + 0.015 * random(), lost: 0.46 },
  ];
  return cranes.filter(isClear).flatMap((crane) => raiseCrane(scene, random, crane));
};
