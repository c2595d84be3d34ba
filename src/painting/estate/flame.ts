import type { Random } from '../../random.ts';
import { mix, type Point, smoothstep } from '../../units.ts';
import { sampled } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { sketchAlong, type WristTouch } from '../sketchTouch.ts';
import type { Cypress } from './plantTrees.ts';

/** How wide a cypress is at a share of its height, as a share of its half width: a flame, fullest at a third. */
export const flame = (rise: number): number =>
  (1 - rise) ** 0.7 * mix(0.62, 1.12, smoothstep(0, 0.34, rise));

/** Where a place of a cypress lies: `rise` of its height, `aside` of its width there. */
export const onCypress = (
  { x, foot, height, half, lean }: Cypress,
  rise: number,
  aside: number,
): Point => [
  x + lean * height * Math.max(0, rise) ** 1.4 + aside * half * flame(Math.min(rise, 0.97)),
  foot - rise * height,
];

/** A lick of the flame, upwards from one place of it to another; its belly swings out by `swing`. */
export const lick = (
  random: Random,
  tree: Cypress,
  [from, to]: readonly [number, number],
  [begun, ended]: readonly [number, number],
  swing: number,
  rest: Omit<WristTouch, 'x' | 'y' | 'length' | 'angle' | 'bow'>,
): Sketch => {
  const path = sampled((t) =>
    onCypress(tree, mix(from, to, t), mix(begun, ended, t) + swing * Math.sin(Math.PI * t)),
  );
  return sketchAlong(random, path, { hand: 'left', spread: 0.006, ...rest });
};
