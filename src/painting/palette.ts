import type { Lab } from './colour.ts';

/** What the harmony says to the palette. */
export interface Harmony {
  /** The chord's distance from home on the circle of fifths, −6 to 6: sharps warm the paint, flats cool it. */
  readonly fifths: number;
  /** 0 at home to 1, the darkest. */
  readonly tension: number;
}

/** A colour under a harmony: at home it is itself; away it darkens towards violet, on the sharp side it warms. */
export const tint = ([l, a, b]: Lab, harmony?: Harmony): Lab => {
  if (!harmony) return [l, a, b];
  const { fifths, tension } = harmony;
  return [
    l - 0.035 * tension,
    a + 0.008 * tension + 0.0015 * fifths,
    b - 0.016 * tension + 0.0035 * fifths,
  ];
};
