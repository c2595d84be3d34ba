import type { Random } from '../../random.ts';
import { type Hues, lab } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** Walls in the light, and turned from it. */
export const WALL: Hues = [lab('#e6d3b0'), lab('#dfc6aa'), lab('#eadbb9'), lab('#d9c6b3')];
export const SHADED: Hues = [lab('#8e8ba4'), lab('#9a92a4'), lab('#8894a8'), lab('#a39aa5')];
/** What is deepest on the house: under the eaves, behind the shutters. */
export const DEEP = lab('#5d5a72');

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
      x: x + (dx + wobble(random) * 0.015) * size,
      y: y + (dy + wobble(random) * 0.01) * size,
      length: length * size,
      width: width * size,
      angle: wobble(random) * 0.07,
      bow: wobble(random) * 0.03,
      brush: 'filbert',
      load: choose(WALL, random),
      second: choose(WALL, random),
      stage: 0.42 + 0.04 * random(),
      // One hand lays the masses and what lies under them: so they keep their order.
      hand: 'left',
      spread: 0.012,
      body: 0.9,
      ...rest,
    });
};
