import type { Beats } from '../../units.ts';
import { createIntoGroup } from './dottedQuarters.ts';
import type { Rule } from './piece.ts';

/** How much of an eighth the keys of the left hand stay down: the bass until the pedal has it, the chords after it nearly all, the second less than the first. */
const BASS = 0.62;
const FIRST = 0.88;
const SECOND = 0.8;

/** Longer notes are held. */
const EIGHTH: Beats = 0.5;
const SLACK = 1e-6;

/** Chopin marks the left hand: bass notes staccato and the two chords after them slurred; the pedal, not the finger, holds them. Where no pedal is written the finger does. */
export const accompaniment: Rule = ({ notation, pace }) => {
  const intoGroup = createIntoGroup(notation.measures);
  const isPedalled = (at: Beats): boolean =>
    notation.pedal.some(({ down, up }) => at >= down && at < up + EIGHTH);
  return ({ hand, part, onset, duration, strike }) => {
    if (hand === 'right' || duration > EIGHTH + SLACK || !isPedalled(onset)) return 0;
    const chord = intoGroup(strike.onset) > 1.5 * EIGHTH ? SECOND : FIRST;
    const keeps = part === 'bass' ? BASS : chord;
    return (keeps - 1) * pace.between(onset, onset + duration);
  };
};
