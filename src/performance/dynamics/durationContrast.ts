import type { Seconds } from '../../units.ts';
import { clamp } from '../../units.ts';
import type { Rule } from '../touch/piece.ts';

/** Points for each doubling of a note's length beyond an eighth of about this long. */
const DOUBLING = 2.1;
const EIGHTH: Seconds = 0.6;
const MOST = 4;

/** Long notes must last and are struck with more weight, short ones pass lightly: “duration contrast” of Friberg, Bresin and Sundberg (2006). */
export const durationContrast: Rule = ({ pace }) => {
  return ({ hand, kind, strike }) => {
    if (hand === 'left' || kind === 'cadenza') return 0;
    const seconds = pace.between(strike.onset, strike.onset + strike.duration);
    return clamp(DOUBLING * Math.log2(seconds / EIGHTH), -MOST, MOST);
  };
};
