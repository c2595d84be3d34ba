import type { Random } from '../../random.ts';
import { type Hues, lab } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** Walls in the light. */
export const WALL: Hues = [
  lab('#e0c49c'),
  lab('#dfb997'),
  lab('#e3caa4'),
  lab('#dab39b'),
  lab('#d5b48c'),
];
/** Where the light meets one first. */
export const LIGHT: Hues = [lab('#f5e3c6'), lab('#f4ddc4'), lab('#f1e4cd')];
/** Walls turned from it. */
export const SHADED: Hues = [lab('#7d7794'), lab('#857690'), lab('#757893'), lab('#8c7d93')];
/** What a wall in the light has of the sky, where it turns from it. */
export const COOLED: Hues = [lab('#beb1a7'), lab('#cab5a7'), lab('#b2adac')];
/** What is deepest on the house: under the eaves, behind the shutters. */
export const DEEP = lab('#6a6c7e');

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
export const layOn = ({ house }: Scene, random: Random): Lay => {
  const { x, y, size } = house;
  return (dx, dy, length, width, rest) =>
    sketchTouch(random, {
      x: x + (dx + wobble(random) * 0.006) * size,
      y: y + (dy + wobble(random) * 0.005) * size,
      length: length * size,
      width: width * size,
      angle: wobble(random) * 0.07,
      bow: wobble(random) * 0.03,
      brush: 'filbert',
      load: choose(WALL, random),
      second: choose(WALL, random),
      stage: 0.36 + 0.04 * random(),
      // One hand lays the masses and what lies under them: so they keep their order.
      hand: 'left',
      spread: 0.004,
      body: 0.9,
      ...rest,
    });
};
