import { timesHeard } from '../timesHeard.ts';
import type { Rule } from '../touch/piece.ts';

/** What each return adds, in points, and how much of it the left hand takes up. */
const GROWS = 1.5;
const ACCOMPANIMENT = 0.7;

/** A strophe that returns is sung more fully than before, as Chopin's ornament grows from one to the next. */
export const strophes: Rule = ({ notation: { sections } }) => {
  return ({ onset, hand }) => {
    const name = sections.findLast(({ at }) => at <= onset)?.name ?? '';
    return GROWS * timesHeard(name) * (hand === 'right' ? 1 : ACCOMPANIMENT);
  };
};
