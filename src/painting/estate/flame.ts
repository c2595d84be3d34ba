import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { sampled } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { flame } from './nest.ts';
import type { Cypress } from './plantTrees.ts';

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
  touch: Omit<WristTouch, 'x' | 'y' | 'length'>,
): Sketch => ({
  ...sketchTouch(random, { x: 0, y: 0, length: 0, hand: 'left', spread: 0.006, ...touch }),
  path: sampled((t) =>
    onCypress(tree, mix(from, to, t), mix(begun, ended, t) + swing * Math.sin(Math.PI * t)),
  ),
});
