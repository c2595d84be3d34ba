import type { Stroke } from '../painting/stroke.ts';
import type { Point, Unit } from '../units.ts';

type Path = Stroke['path'];

/** The place at a share of a cubic Bézier curve. */
export const placeAt = ([a, b, c, d]: Path, t: Unit): Point => {
  const m = 1 - t;
  const on = (i: 0 | 1) =>
    m * m * m * a[i] + 3 * m * m * t * b[i] + 3 * m * t * t * c[i] + t * t * t * d[i];
  return [on(0), on(1)];
};

/** The direction of a cubic Bézier curve at a share of it, in radians. */
export const directionAt = ([a, b, c, d]: Path, t: Unit): number => {
  const m = 1 - t;
  const on = (i: 0 | 1) =>
    m * m * (b[i] - a[i]) + 2 * m * t * (c[i] - b[i]) + t * t * (d[i] - c[i]);
  return Math.atan2(on(1), on(0));
};

/** How long a cubic Bézier curve is, nearly: between its chord and its polygon, in canvas units. */
export const lengthOf = ([a, b, c, d]: Path): number => {
  const polygon =
    Math.hypot(b[0] - a[0], b[1] - a[1]) +
    Math.hypot(c[0] - b[0], c[1] - b[1]) +
    Math.hypot(d[0] - c[0], d[1] - c[1]);
  return (polygon + Math.hypot(d[0] - a[0], d[1] - a[1])) / 2;
};
