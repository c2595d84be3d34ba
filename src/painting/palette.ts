import type { Lab } from './colour.ts';
import { MAPPING } from './mapping.ts';

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
  const [tense, fifth] = [MAPPING.harmony.tension, MAPPING.harmony.perFifth];
  return [
    l + tense[0] * tension + fifth[0] * fifths,
    a + tense[1] * tension + fifth[1] * fifths,
    b + tense[2] * tension + fifth[2] * fifths,
  ];
};
