import type { Rule } from '../touch/piece.ts';
import { writtenHarmony } from '../writtenHarmony.ts';

/** Points for the darkest chord, and the tension of an ordinary one, which neither gives nor takes. */
const DARKEST = 7;
const ORDINARY = 0.35;

/** Tense harmony is played with more weight, its resolution with less: “harmonic charge” of Friberg, Bresin and Sundberg (2006). */
export const tension: Rule = ({ notation }) => {
  const chords = writtenHarmony(notation);
  return ({ strike, kind }) => {
    const chord = chords.findLast(({ at }) => at <= strike.onset + 1e-6);
    return chord && kind !== 'cadenza' ? DARKEST * (chord.tension - ORDINARY) : 0;
  };
};
