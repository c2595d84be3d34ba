import { mix, type Point } from '../units.ts';
import type { Stroke } from './stroke.ts';

/** The place `length` from another at an angle. */
export const along = ([x, y]: Point, angle: number, length: number): Point => [
  x + Math.cos(angle) * length,
  y + Math.sin(angle) * length,
];

/** A path that sets out one way and comes round to another. */
export const bow = (from: Point, out: number, into: number, length: number): Stroke['path'] => {
  const first = along(from, out, length / 3);
  const second = along(first, mix(out, into, 0.5), length / 3);
  return [from, first, second, along(second, into, length / 3)];
};

/** The way from one angle to another, at most a half turn. */
export const turn = (from: number, to: number): number =>
  Math.atan2(Math.sin(to - from), Math.cos(to - from));

/** The way from a heading to a form's direction, which has two ends: at most a quarter turn. */
export const turnToForm = (heading: number, form: number): number => {
  const straight = turn(heading, form);
  return Math.abs(straight) <= Math.PI / 2 ? straight : turn(heading, form + Math.PI);
};
