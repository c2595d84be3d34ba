import type { Point } from '../../units.ts';
import { sampled } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';

/** A pull of one paint along a way of its own, the left hand's. */
export const trace = (
  way: (share: number) => Point,
  width: number,
  rest: Pick<Sketch, 'stage' | 'brush' | 'load'> & Partial<Sketch>,
): Sketch => ({
  path: sampled(way),
  width,
  second: rest.load,
  hand: 'left',
  body: 0.3,
  spread: 0.006,
  ...rest,
});
