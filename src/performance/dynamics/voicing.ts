import type { Rule } from '../touch/piece.ts';
import { createLevel, PIANO } from './level.ts';

/** How far below the melody each part lies in a p; in an octave the lower note lies nearer. */
const BELOW = { melody: 0, under: -10, bass: -15, chord: -22 } as const;
const UNDER_OCTAVE = -6;
const OCTAVE = 12;

/** The left hand follows the letters by so much less: it never covers the melody, nor falls silent. */
const EVEN = 0.3;

/** The melody sings some twenty points above its accompaniment, as with the pianists whose Chopin Goebl measured on a computer-monitored grand (“Melody lead in piano performance”, JASA 2001). */
export const voicing: Rule = ({ notation }) => {
  const level = createLevel(notation);
  return ({ hand, part, strike, pitch }) => {
    if (hand === 'left') return BELOW[part] - EVEN * (level(strike.onset) - PIANO);
    const isOctave = part === 'under' && (strike.pitches.at(-1) ?? 0) - pitch === OCTAVE;
    return isOctave ? UNDER_OCTAVE : BELOW[part];
  };
};
