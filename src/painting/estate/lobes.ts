import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { vary, wobble } from '../sketch.ts';
import { type Bush, sunny } from './bush.ts';
import type { Scene } from './scene.ts';

/** One of the unequal masses that a crown is made of. */
export interface Lobe {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** Whether a place of a lobe lies within another one, taken so many times as large as it is. */
export const isWithinOther = (
  lobes: readonly Lobe[],
  lobe: Lobe,
  [x, y]: Point,
  large: number,
): boolean =>
  lobes.some(
    (other) => other !== lobe && Math.hypot(x - other.x, y - other.y) < large * other.half,
  );

/** How far round below its middle a crown has masses, in half turns: its sides come down to the ground. */
const LOW = 0.26;

/** How high the middle of it is, in its heights. */
const MIDDLE = 0.42;

/** How far out they lie, against where they would touch its outline: none is apart from the others. */
const CLOSE = 0.74;

/** Its masses: a large one low in its middle, others about it, none on a circle. */
export const lobesOf = (
  scene: Scene,
  random: Random,
  { x, foot, half, tall }: Bush,
): readonly Lobe[] => {
  const count = Math.round(1.4 + (26 * half) / scene.scale);
  const middle = { x: x + 0.1 * wobble(random) * half, y: foot - MIDDLE * tall, half: 0.72 * half };
  const others = Array.from({ length: count }, (_, i): Lobe => {
    const turn = -Math.PI * mix(-LOW, 1 + LOW, (i + random()) / count);
    const size = Math.max(0.36, vary(0.46, 0.3, random)) * half;
    return {
      x: x + Math.cos(turn) * CLOSE * (half - size),
      y: foot - MIDDLE * tall + Math.sin(turn) * (0.56 * tall - size),
      half: size,
    };
  });
  return [middle, ...others];
};

/** How far a lobe of a bush faces the light, about −1 to 1. */
export const facing = (scene: Scene, bush: Bush, { x, y }: Lobe): number =>
  ((x - bush.x) / bush.half) * Math.cos(sunny(scene)) +
  ((y - bush.foot) / bush.tall + 0.5) * 2 * Math.sin(sunny(scene));
