import type { Beats } from '../../units.ts';
import type { Rule } from '../touch/piece.ts';

/** The first and the second chord after a bass, in points. */
const FIRST = 0.8;
const SECOND = -1.2;

const GROUP: Beats = 1.5;
const EIGHTH: Beats = 0.5;

/** Of the two chords that follow a bass the second falls away from the first, as the bow does in a waltz. */
export const afterbeats: Rule = ({ notation: { measures } }) => {
  return ({ part, strike }) => {
    if (part !== 'chord') return 0;
    const measure = measures.findLast(({ at }) => at <= strike.onset);
    const into = (strike.onset - (measure?.at ?? 0)) % GROUP;
    return into > 1.5 * EIGHTH ? SECOND : FIRST;
  };
};
