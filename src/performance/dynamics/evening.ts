import type { Rule } from '../touch/piece.ts';

/** What an evening changes, over how many beats it changes its mind, and by how many points at most. */
const PHRASE = 18;
const PHRASE_POINTS = 3;
const FIGURE = 3;
const FIGURE_POINTS = 1.8;
const BALANCE = 12;
const BALANCE_POINTS = 2;

/** One evening is louder here, another there, and the hands' balance is never quite the same; slowly, not from note to note. */
export const evening: Rule = ({ variation: { drift } }) => {
  return ({ hand, onset }) => {
    const both = PHRASE_POINTS * drift('loudness of the phrase', onset, PHRASE);
    if (hand === 'left')
      return both + BALANCE_POINTS * drift('balance of the hands', onset, BALANCE);
    return both + FIGURE_POINTS * drift('loudness of the figure', onset, FIGURE);
  };
};
