import type { Beats } from '../../units.ts';
import { createIntoGroup } from '../touch/dottedQuarters.ts';
import type { Rule } from '../touch/piece.ts';

/** The first and the second chord after a bass, in points. */
const FIRST = 0.8;
const SECOND = -1.2;

const EIGHTH: Beats = 0.5;

/** Of the two chords that follow a bass the second falls away from the first, as the bow does in a waltz. */
export const afterbeats: Rule = ({ notation: { measures } }) => {
  const intoGroup = createIntoGroup(measures);
  return ({ part, strike }) => {
    if (part !== 'chord') return 0;
    return intoGroup(strike.onset) > 1.5 * EIGHTH ? SECOND : FIRST;
  };
};
