import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { smear } from './haze.ts';
import type { Scene } from './scene.ts';

/** How thick a stay is, and a boom where it is firm, in sheets' scales. */
const STAY = 0.0028;
const BOOM = 0.0062;

/** A mast: how far aside of its ship's middle it stands, in sheets' scales, and how high it is, in canvas units. */
export interface Mast {
  readonly aside: number;
  readonly high: number;
}

/** A ship at its mooring: where its middle is, how long it is, in sheets' scales, which way its bow points (−1 left, 1 right), how high it stands, in canvas units, how plainly it is told (0 to 1), how its masts lean, in radians, and these, the mainmast first. */
export interface Ship {
  readonly x: number;
  readonly long: number;
  readonly bow: -1 | 1;
  readonly tall: number;
  readonly told: Unit;
  readonly lean: number;
  readonly masts: readonly Mast[];
}

/** A place up a mast: 0 its foot, 1 its head. */
export const upMast =
  ({ horizon, scale }: Scene, { x, lean }: Ship, { aside, high }: Mast) =>
  (share: Unit): Point => [
    x + aside * scale + Math.sin(lean) * high * share,
    horizon - high * share,
  ];

/** Oblique across masts: the mainmast's stays, that come down to the bow and to the next mast, and a boom that is firm at one end. */
export const rig = (scene: Scene, random: Random, ship: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const { masts, bow, long, x, told } = ship;
  const [main, second] = masts;
  if (!main || !second || told < 0.5) return [];
  const [up, upSecond] = [upMast(scene, ship, main), upMast(scene, ship, second)];
  const prow: Point = [x + 0.5 * bow * long * scale, horizon - 0.03 * scale];
  const lost = 0.8 - 0.25 * told;
  const stay = (from: Point, to: Point) =>
    smear(scene, random, lost + 0.12 * wobble(random), from, to, {
      width: vary(STAY, 0.25, random) * scale,
      brush: 'drag',
      stage: 0.7 + 0.05 * random(),
    });
  const foot = up(0.22 + 0.08 * random());
  const end: Point = [
    foot[0] - bow * (0.04 + 0.025 * random()) * scale,
    foot[1] - 0.02 * random() * scale,
  ];
  return [
    stay(up(0.86), prow),
    stay(up(0.72), upSecond(0.1)),
    smear(scene, random, lost - 0.3, foot, end, {
      width: BOOM * scale,
      brush: 'rigger',
      stage: 0.72,
    }),
  ];
};
