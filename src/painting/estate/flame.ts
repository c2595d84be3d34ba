import type { Random } from '../../random.ts';
import { mix, type Point, smoothstep } from '../../units.ts';
import { sampled } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { sketchAlong, type WristTouch } from '../sketchTouch.ts';
import type { Cypress } from './plantTrees.ts';

/** How wide a cypress is at a share of its height, as a share of its half width: a flame, fullest at a third. */
export const flame = (rise: number): number =>
  (1 - rise) ** 0.62 * mix(0.66, 1.1, smoothstep(0, 0.3, rise));

/** How far its two sides swell and shrink on their way up, in shares of its half width there, and how far its middle sways, in half widths. */
const SWELLS = 0.26;
const SWAYS = 0.24;

/** Its outline at a share of its height: where its middle is, and how far each side is from that. */
export const outlineAt = ({ x, height, half, lean, sways }: Cypress, rise: number) => {
  const sway = SWAYS * half * Math.sin(4.6 * rise + sways) * smoothstep(0, 0.3, rise);
  const side = (turn: number) =>
    half * flame(rise) * (1 + SWELLS * Math.sin(11 * rise + turn) * Math.sin(4 * rise + 2 * turn));
  return {
    middle: x + lean * height * Math.max(0, rise) ** 1.4 + sway,
    left: side(sways),
    right: side(1.7 * sways + 2),
  };
};

/** Where a place of a cypress lies: `rise` of its height, `aside` of its width on that side. */
export const onCypress = (tree: Cypress, rise: number, aside: number): Point => {
  const { middle, left, right } = outlineAt(tree, Math.min(rise, 0.97));
  return [middle + aside * (aside < 0 ? left : right), tree.foot - rise * tree.height];
};

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
