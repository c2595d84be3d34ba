/** A duration or a moment, in seconds. */
export type Seconds = number;

/** A duration or a place in a score, in quarter notes (a measure of 12/8 is 6). */
export type Beats = number;

/** A MIDI key number: 21 (A0) to 108 (C8), 60 is middle C. */
export type Pitch = number;

/** A number from 0 to 1. */
export type Unit = number;

/** A place on the canvas: its height is 1, its width the format's ratio, the origin is at the upper left. */
export type Point = readonly [x: number, y: number];

/** A colour as sRGB components, 0 to 1 each. */
export type Rgb = readonly [red: Unit, green: Unit, blue: Unit];

/** `value`, kept between `low` and `high`. */
export const clamp = (value: number, low = 0, high = 1): number =>
  Math.min(high, Math.max(low, value));

/** The value `t` of the way (0 to 1, not clamped) from `a` to `b`. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** 0 below `from`, 1 above `to`, and a smooth S between; `from` may be the larger one. */
export const smoothstep = (from: number, to: number, value: number): number => {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
};
