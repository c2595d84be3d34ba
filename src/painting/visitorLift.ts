import { clamp, type Seconds, type Unit } from '../units.ts';
import { part, spanOf } from './path.ts';
import type { Stroke } from './stroke.ts';

/** How far the hand goes on while it lifts the brush, against the brush's width. */
const REACH = 0.7;
/** In how many slices a brush is lifted, at the pace of the touch that it ends; a stroke of this time has so many. */
export const LIFT_SLICES = 2;
const TIME: Seconds = LIFT_SLICES / 15;

/** How far back that begins, against the brush's width: no brush is set down at its full breadth, so that is hidden in its own paint. */
const BACK = 0.6;

/** How a hand lifts the brush whose key is let go at `share` of the stroke's way: with what is left on it, and no blunt end. */
export const liftAt = (stroke: Stroke, share: Unit): Stroke => {
  const { path, width, charge, dryness } = stroke;
  const breadth = width / Math.max(width, spanOf(path));
  const from = Math.max(0, share - BACK * breadth);
  const to = Math.min(1, share + REACH * breadth);
  return {
    ...stroke,
    path: part(path, from, to),
    charge: clamp(charge * (1 - dryness * from)),
    dryness: clamp(dryness * (to - from)),
    landing: 0,
    lifting: 1,
    time: TIME,
  };
};
