import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';

/** A rowing boat on the water: its middle, how long it is in canvas units, and the way its bow looks. */
export interface Dinghy {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly facing: -1 | 1;
}

/** What it is painted with: its dark, a cooler and a mossier one, and the water about it. */
export interface Paints {
  readonly dark: Lab;
  readonly cool: Lab;
  readonly moss: Lab;
  readonly water: Lab;
}

/** One pull of the brush from a place to another, both in boat's lengths from its middle, +x to the bow, so wide in them too. */
export type Pull = (from: Point, to: Point, width: number, rest?: Partial<WristTouch>) => Sketch;

/** Ready to paint a boat. */
export const pullOn =
  (random: Random, { x, y, size, facing }: Dinghy, { dark, cool }: Paints): Pull =>
  (from, to, width, rest = {}) => {
    const at = ([along, down]: Point): Point => [
      x + facing * size * (along + 0.012 * wobble(random)),
      y + size * (down + 0.01 * wobble(random)),
    ];
    const { angle, ...lies } = between(at(from), at(to), 0.5 * size * width);
    return sketchTouch(random, {
      ...lies,
      width: 1.4 * size * width * (1 + 0.14 * wobble(random)),
      angle: angle + 0.03 * wobble(random),
      brush: 'flat',
      load: dark,
      second: blend(dark, cool, 0.8),
      stage: 0.86,
      hand: 'left',
      spread: 0.01,
      body: 1,
      ...rest,
      bow: facing * (rest.bow ?? 0) + 0.03 * wobble(random),
    });
  };
