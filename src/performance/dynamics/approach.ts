import type { Beats } from '../../units.ts';
import type { Rule } from '../touch/piece.ts';
import { readLevels } from './level.ts';

/** From so far before a louder letter the line rises to it. */
const RISES: Beats = 3;

/** Within a phrase a louder letter is where a crescendo arrives, even when none is printed; at the head of a measure it may come as a surprise. */
export const approach: Rule = ({ notation }) => {
  const letters = readLevels(notation);
  const bars = new Set(notation.measures.map(({ at }) => at));
  const rises = letters.flatMap(({ at, level }, i) => {
    const gain = level - (letters[i - 1]?.level ?? level);
    return gain > 0 && !bars.has(at) ? [{ at, gain }] : [];
  });
  return ({ strike: { onset } }) => {
    const rise = rises.find(({ at }) => onset < at && onset >= at - RISES);
    return rise ? rise.gain * (1 - (rise.at - onset) / RISES) : 0;
  };
};
