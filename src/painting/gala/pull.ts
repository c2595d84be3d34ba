import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';

/** A pull of the brush from one place to another. */
export const pull = (
  random: Random,
  [ax, ay]: Point,
  [bx, by]: Point,
  rest: Omit<WristTouch, 'x' | 'y' | 'length' | 'angle'>,
): Sketch =>
  // Its ends are ragged: it is begun a little before and goes a little past where it counts.
  sketchTouch(random, {
    x: (ax + bx) / 2,
    y: (ay + by) / 2,
    length: Math.hypot(bx - ax, by - ay) + 0.7 * rest.width,
    angle: Math.atan2(by - ay, bx - ax),
    ...rest,
  });
