import type { Random } from '../../random.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { paints, pick } from './light.ts';
import type { Scene } from './scene.ts';

/** Walls in the light. */
export const WALL = paints('wall', '#e0c49c', '#dfb997', '#e3caa4', '#dab39b', '#d5b48c');
/** Where the light meets one first. */
export const LIGHT = paints('wall', '#f5e3c6', '#f4ddc4', '#f1e4cd');
/** Walls turned from it. */
export const SHADED = paints('shadedWall', '#7d7794', '#857690', '#757893', '#8c7d93');
/** What a wall in the light has of the sky, where it turns from it. */
export const COOLED = paints('wall', '#beb1a7', '#cab5a7', '#b2adac');
/** What is deepest on the house: under the eaves, behind the shutters. */
export const DEEP = paints('shadedWall', '#6a6c7e');

/** Where the lit front ends and the wall in shade begins, on the side away from the sun. */
export const CORNER = -0.24;

/** A touch on the house: its middle, length and width as shares of the main block's width, up is negative. */
export type Lay = (
  dx: number,
  dy: number,
  length: number,
  width: number,
  rest: Partial<WristTouch>,
) => Sketch;

/** The hand that works on the house: strokes of wall colour unless it is told otherwise. */
export const layOn = (scene: Scene, random: Random): Lay => {
  const { x, y, size } = scene.house;
  return (dx, dy, length, width, rest) =>
    sketchTouch(random, {
      x: x + (dx + wobble(random) * 0.006) * size,
      y: y + (dy + wobble(random) * 0.005) * size,
      length: length * size,
      width: width * size,
      angle: wobble(random) * 0.07,
      bow: wobble(random) * 0.03,
      brush: 'filbert',
      load: pick(scene, WALL, random),
      second: pick(scene, WALL, random),
      stage: 0.36 + 0.04 * random(),
      // One hand lays the masses and what lies under them: so they keep their order.
      hand: 'left',
      spread: 0.004,
      body: 0.9,
      ...rest,
    });
};
