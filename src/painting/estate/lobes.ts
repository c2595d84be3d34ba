import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { vary, wobble } from '../sketch.ts';
import { type Bush, sunny } from './bush.ts';
import type { Scene } from './scene.ts';

/** One of the unequal masses that a crown is made of. */
export interface Lobe {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** The masses of a crown: how far aside and how high each lies, in its half widths and heights, and half how broad it is, in half widths; none on a circle, the largest low, two that make a flat top, one that leans out. */
const MASSES: readonly (readonly [aside: number, up: Unit, half: number])[] = [
  [-0.1, 0.34, 0.6],
  [0.56, 0.3, 0.42],
  [0.3, 0.6, 0.4],
  [-0.34, 0.62, 0.36],
  [-0.58, 0.2, 0.36],
];

/** Below which half width, in sheets' scales, a crown has the first few of them only, how many, and how close they are. */
const SMALL = { half: 0.055, few: 3, close: 0.6 } as const;

/** Whether a crown is so small that few touches tell it. */
export const isSmall = ({ scale }: Scene, { half }: Bush): boolean => half < SMALL.half * scale;

/** Its masses: unequal, the way round that the hand took. */
export const lobesOf = (scene: Scene, random: Random, bush: Bush): readonly Lobe[] => {
  const { x, foot, half, tall } = bush;
  const side = random() < 0.5 ? -1 : 1;
  const [count, close] = isSmall(scene, bush) ? [SMALL.few, SMALL.close] : [MASSES.length, 1];
  return MASSES.slice(0, count).map(([aside, up, size]) => ({
    x: x + side * close * (aside + 0.12 * wobble(random)) * half,
    y: foot - (up + 0.05 * wobble(random)) * tall,
    half: vary(size, 0.14, random) * half,
  }));
};

/** How far a lobe of a bush faces the light, about −1 to 1. */
export const facing = (scene: Scene, bush: Bush, { x, y }: Lobe): number =>
  ((x - bush.x) / bush.half) * Math.cos(sunny(scene)) +
  ((y - bush.foot) / bush.tall + 0.5) * 2 * Math.sin(sunny(scene));
