import type { Beats } from '../../units.ts';
import type { Rule } from '../touch/piece.ts';

/** What stands on the bar line, in its middle, on the other dotted quarters, and between them, in points. */
const BAR = 2;
const MIDDLE = 1.2;
const BEAT = 0.5;
const BETWEEN = -1;

const GROUP: Beats = 1.5;

const isAt = (into: Beats, unit: Beats): boolean =>
  Math.abs(into / unit - Math.round(into / unit)) < 1e-6;

/** The melody knows where the beat is: notes on it have more weight than notes between (Sloboda, “The communication of musical metre in piano performance”, 1983). */
export const meter: Rule = ({ notation: { measures } }) => {
  return ({ hand, kind, strike }) => {
    if (hand === 'left' || kind !== 'note') return 0;
    const into = strike.onset - (measures.findLast(({ at }) => at <= strike.onset)?.at ?? 0);
    if (into < 1e-6) return BAR;
    if (isAt(into, 2 * GROUP)) return MIDDLE;
    return isAt(into, GROUP) ? BEAT : BETWEEN;
  };
};
