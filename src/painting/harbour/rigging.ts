import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { smear } from './haze.ts';
import type { Scene } from './scene.ts';

/** How thick a boom is, and a stay, in sheets' scales. */
const BOOM = 0.005;
const STAY = 0.0034;

/** A mast: how far aside of its ship's middle it stands, in sheets' scales, and how high it is, in canvas units. */
export interface Mast {
  readonly aside: number;
  readonly high: number;
}

/** A ship at its mooring: where its mainmast stands, how high that is, how plainly it is told (0 to 1), how it leans, in radians, and its masts, the mainmast first. */
export interface Ship {
  readonly x: number;
  readonly tall: number;
  readonly told: number;
  readonly lean: number;
  readonly masts: readonly Mast[];
}

/** What joins masts: canvas and rigging smeared from mast to mast in the wet mist, slanting, never two at one height. */
export const joinMasts = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 2 + Math.round(3 * told) }, (_, i) => {
    const high = tall * (0.2 + 0.13 * i + 0.1 * wobble(random));
    const half = vary(0.034, 0.5, random) * (1.1 - high / (1.6 * tall)) * scale;
    const [middle, drop] = [x + 0.03 * wobble(random) * scale, 0.35 * half * wobble(random)];
    return smear(
      scene,
      random,
      0.4 + 0.25 * random(),
      [middle - half, horizon - high - drop],
      [middle + half, horizon - high + drop],
      {
        width: vary(0.014, 0.6, random) * scale,
        brush: choose(['pull', 'worked', 'scumble'], random),
        stage: 0.5 + 0.2 * random(),
      },
    );
  });
};

/** Oblique across masts: a boom that is firm at one end, and stays that come down from the masthead. */
export const rig = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const leans = choose([-1, 1], random);
  return Array.from({ length: Math.round(1 + 2 * told) }, (_, i) => {
    const way = i ? leans : -leans;
    const high = tall * (0.25 + 0.45 * random());
    const long = (i ? 0.5 : 1) * (0.03 + 0.04 * random());
    const drop = i ? 0.45 * high : 0.25 * long;
    const from: Point = [x + 0.02 * wobble(random) * scale, horizon - high];
    const width = (i ? STAY : BOOM) * scale;
    const brush = i ? 'drag' : 'pull';
    const to: Point = [from[0] + way * long * scale * (i ? 0.6 : 1), from[1] + drop];
    return smear(scene, random, (i ? 0.5 : 0.4) - 0.2 * told + 0.2 * random(), from, to, {
      width,
      brush,
      stage: 0.68 + 0.06 * random(),
    });
  });
};
