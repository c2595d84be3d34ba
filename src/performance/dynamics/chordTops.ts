import type { Rule } from '../touch/piece.ts';

/** The top of an accompanying chord, and its inner notes, in points. */
const TOP = 1.5;
const INNER = -1;

/** The top of each chord is a little tenor or alto of its own, over the notes inside it. */
export const chordTops: Rule = () => {
  return ({ part, place, strike }) => {
    if (part !== 'chord' || strike.pitches.length < 2) return 0;
    return place === strike.pitches.length - 1 ? TOP : INNER;
  };
};
