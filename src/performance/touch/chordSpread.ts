import type { Seconds } from '../../units.ts';
import type { Rule } from './piece.ts';

/** How long after the one below it each note of a left-hand chord comes, and a right hand's lower note after the one that sings. */
const FINGER: Seconds = 0.004;
const UNDER: Seconds = 0.007;

/** How much this grows and shrinks over some beats. */
const VARIES = 0.5;
const SPAN = 5;

/** No hand puts three fingers down at one moment: chords come from their lowest note up within some milliseconds, and in the right hand the singing note before the one beneath it. */
export const chordSpread: Rule = ({ variation }) => {
  return ({ hand, kind, part, place, strike }) => {
    if (kind !== 'note') return 0;
    const tonight = 1 + VARIES * variation.drift('chord spread', strike.onset, SPAN);
    if (hand === 'left') return FINGER * place * tonight;
    return part === 'under' ? UNDER * tonight : 0;
  };
};
