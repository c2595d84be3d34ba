import type { Seconds } from '../../units.ts';
import type { Rule } from './piece.ts';

/** How much of a phrase's last note is given to the breath after it, and the most of it. */
const SHARE = 0.12;
const MOST: Seconds = 0.3;

/** At a phrase's end the hand leaves the key before the next phrase begins, as a singer breathes; not on the piece's last chord. */
export const breathing: Rule = ({ strokes, pace }) => {
  const last = strokes.reduce((latest, { strike }) => Math.max(latest, strike.onset), 0);
  return ({ hand, kind, onset, duration, strike }) => {
    const ends = strike.signs.includes('ends') && kind !== 'grace' && strike.onset !== last;
    if (hand === 'left' || !ends) return 0;
    return -Math.min(MOST, SHARE * pace.between(onset, onset + duration));
  };
};
