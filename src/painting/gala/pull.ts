import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';

/** A pull of the brush from one place to another. */
export const pull = (
  random: Random,
  from: Point,
  to: Point,
  rest: Omit<WristTouch, 'x' | 'y' | 'length' | 'angle'>,
): Sketch =>
  // Its ends are ragged: it is begun a little before and goes a little past where it counts.
  sketchTouch(random, { ...between(from, to, 0.7 * rest.width), ...rest });
