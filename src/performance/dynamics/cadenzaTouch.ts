import type { Rule } from '../touch/piece.ts';

/** The small notes are so much lighter than a sung p; the first of each four is touched by so much more than the others. */
const LIGHT = -9;
const FIRST_OF_FOUR = 3;
const OTHERS = -1;
const GROUP = 4;

/** The small notes of a cadenza shimmer: light under the fingers, its groups of four just to be heard. Their crescendo and their dying away are written. */
export const cadenzaTouch: Rule = ({ melody }) => {
  const small = melody.filter(({ kind }) => kind === 'cadenza');
  const place = new Map(small.map((stroke, i) => [stroke, i % GROUP]));
  return (stroke) => {
    const at = place.get(stroke);
    if (at === undefined) return 0;
    return LIGHT + (at === 0 ? FIRST_OF_FOUR : OTHERS);
  };
};
