import type { Random } from '../random.ts';
import type { Hand } from '../score/score.ts';
import { clamp, type Point } from '../units.ts';
import type { BrushName } from './brushes.ts';
import type { Lab } from './colour.ts';
import { comma } from './gesture.ts';
import { type Sketch, wobble } from './sketch.ts';

/** A touch from the wrist; what is left out is as the hand happens to move. */
export interface WristTouch {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly angle?: number;
  readonly bow?: number;
  readonly brush: BrushName;
  readonly load: Lab;
  readonly second: Lab;
  readonly stage: number;
  readonly hand?: Hand;
  readonly body?: number;
  readonly spread?: number;
}

/** The sketch of such a touch. */
export const sketchTouch = (random: Random, t: WristTouch): Sketch => ({
  path: comma(t.x, t.y, t.length, t.angle ?? wobble(random) * 0.22, t.bow ?? wobble(random) * 0.2),
  width: t.width,
  brush: t.brush,
  load: t.load,
  second: t.second,
  spread: t.spread ?? 0.026,
  body: t.body ?? 0.6 + 0.8 * random(),
  hand: t.hand ?? 'right',
  stage: clamp(t.stage),
});

/** Where a touch lies that is drawn straight from one place to another, and `past` longer than that. */
export const between = (
  [ax, ay]: Point,
  [bx, by]: Point,
  past = 0,
): Required<Pick<WristTouch, 'x' | 'y' | 'length' | 'angle'>> => ({
  x: (ax + bx) / 2,
  y: (ay + by) / 2,
  length: Math.hypot(bx - ax, by - ay) + past,
  angle: Math.atan2(by - ay, bx - ax),
});

/** The sketch of a touch that keeps to a path of its own. */
export const sketchAlong = (
  random: Random,
  path: Sketch['path'],
  rest: Omit<WristTouch, 'x' | 'y' | 'length' | 'angle' | 'bow'>,
): Sketch => ({ ...sketchTouch(random, { x: 0, y: 0, length: 0, ...rest }), path });
