import type { Mark } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';
import { clamp } from '../../units.ts';
import type { Rule } from '../touch/piece.ts';
import { readGrowth } from './growth.ts';
import { readLevels } from './level.ts';

/** How many points a word adds, by how far (0 to 1) its reach has gone. */
const WORDS: readonly (readonly [word: RegExp, points: (share: number) => number])[] = [
  [/con forza/, () => 8],
  [/dolcissimo/, () => -2],
  [/^stretto/, (share) => 12 * share],
  [/^(poco )?(ritard|rall)/, (share) => -4 * share],
  [/^smorz/, (share) => -4 - 5 * share],
];

/** A word that stands at one place is obeyed for so long, or until the next letter. */
const REACH: Beats = 9;

const reachOf = (mark: Mark, letters: readonly { readonly at: Beats }[]): Beats => {
  if (mark.to > mark.at) return mark.to;
  const next = letters.find(({ at }) => at > mark.at)?.at ?? Infinity;
  return Math.min(next, mark.at + REACH);
};

/** Chopin's words say how loud as well: con forza with weight, stretto pressing on and growing, dolcissimo withdrawn; what slackens dies away with its time (Todd, “The dynamics of dynamics”, 1992), but for where he writes a hairpin against it. */
export const words: Rule = ({ notation }) => {
  const letters = readLevels(notation);
  const known = notation.marks.flatMap((mark) => {
    const word = WORDS.find(([pattern]) => mark.kind !== 'dynamic' && pattern.test(mark.text));
    return word ? [{ at: mark.at, to: reachOf(mark, letters), points: word[1] }] : [];
  });
  const grows = readGrowth(notation);
  return ({ onset }) => {
    const least = grows(onset) ? 0 : -Infinity;
    return known
      .filter(({ at, to }) => onset >= at && onset < to)
      .reduce((sum, one) => {
        const points = one.points(clamp((onset - one.at) / (one.to - one.at)));
        return sum + Math.max(least, points);
      }, 0);
  };
};
