import type { Notation } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';
import type { Rule } from '../touch/piece.ts';
import { readLevels } from './level.ts';

/** From so far before a louder letter the line rises to it. */
const RISES: Beats = 3;

/** What is arrived at stands out by so much, and is for so long as loud as its letter and a little more. */
const ARRIVES = 5;
const SETTLES: Beats = 1.5;

/** A way up to a louder letter at `at`, which is `gain` points louder than what was before; it holds until `to`. */
export interface Rise {
  readonly from: Beats;
  readonly at: Beats;
  readonly to: Beats;
  readonly gain: number;
}

/** The louder letters within measures: at the head of a measure one may come as a surprise. Each holds to the next hairpin or letter, or to the end of its beat. */
export const readRises = (notation: Notation): readonly Rise[] => {
  const letters = readLevels(notation);
  const bars = new Set(notation.measures.map(({ at }) => at));
  return letters.flatMap(({ at, level }, i) => {
    const gain = level - (letters[i - 1]?.level ?? level);
    return gain > 0 && !bars.has(at) ? [{ from: at - RISES, at, to: at + 0.5, gain }] : [];
  });
};

const share = (way: Beats, whole: Beats): number => Math.max(0, 1 - way / whole);

/** Within a phrase a louder letter is where a crescendo arrives, even when none is printed, and its arrival is heard. */
export const approach: Rule = ({ notation }) => {
  const rises = readRises(notation);
  return ({ strike: { onset } }) =>
    rises.reduce((sum, { at, gain }) => {
      if (onset < at) return sum + (gain + ARRIVES) * share(at - onset, RISES);
      return sum + ARRIVES * share(onset - at, SETTLES);
    }, 0);
};
