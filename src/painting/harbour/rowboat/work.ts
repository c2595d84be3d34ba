import type { Random } from '../../../random.ts';
import type { Point } from '../../../units.ts';
import { blend, type Lab } from '../../colour.ts';
import { type Sketch, wobble } from '../../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../../sketchTouch.ts';

/** A rowing boat: its middle, how long it is in canvas units, and the way its bow looks. */
export interface Rowboat {
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

/** One pull of the brush from a place to another, both in boat's lengths from its middle, +x to the bow; pulled that way it sags for a `bow` above 0. */
type Pull = (from: Point, to: Point, width: number, rest?: Partial<WristTouch>) => Sketch;

/** A boat as it is worked on. */
export interface Work extends Paints {
  readonly random: Random;
  readonly pull: Pull;
}

/** Ready to paint a boat. */
export const workOn = (
  random: Random,
  { x, y, size, facing }: Rowboat,
  { dark, cool, moss, water }: Paints,
): Work => {
  const at = ([along, down]: Point): Point => [x + facing * size * along, y + size * down];
  const pull: Pull = (from, to, width, rest = {}) => {
    // The ends of a touch are ragged: it is begun a little before and pulled a little past where it counts.
    const { angle, ...lies } = between(at(from), at(to), 0.7 * size * width);
    return sketchTouch(random, {
      ...lies,
      width: size * 1.25 * width * (1 + 0.14 * wobble(random)),
      angle: angle + wobble(random) * 0.03,
      brush: 'flat',
      load: dark,
      second: blend(dark, cool, 0.6),
      stage: 0.86,
      hand: 'left',
      spread: 0.007,
      body: 0.15 + 0.2 * random(),
      ...rest,
      bow: facing * (rest.bow ?? 0) + wobble(random) * 0.03,
    });
  };
  return { random, dark, cool, moss, water, pull };
};
