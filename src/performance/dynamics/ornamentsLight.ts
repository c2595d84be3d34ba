import type { Rule } from '../touch/piece.ts';

/** How much lighter than the line an ornament's notes are, its upper notes more so, and a grace note. */
const ORNAMENT = -3;
const UPPER = -2;
const GRACE = -7;

/** Spread graces climb to their main note, so much each. */
const CLIMBS = 2.5;

/** Ornaments are of the melody but lie lightly upon it; graces lead to their note and never outshine it. */
export const ornamentsLight: Rule = () => {
  return ({ kind, place, strike, pitch }) => {
    if (kind === 'grace') return GRACE + CLIMBS * (place - (strike.graces.pitches.length - 1) / 2);
    if (kind !== 'ornament') return 0;
    return ORNAMENT + (strike.pitches.includes(pitch) ? 0 : UPPER);
  };
};
