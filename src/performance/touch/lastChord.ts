import type { Seconds } from '../../units.ts';
import type { Rule } from './piece.ts';

/** From each note of the last chord to the next. */
const NOTE: Seconds = 0.06;

/** A last chord of four notes or more is rolled gently upward, its top note last. */
const MANY = 4;

/** The piece is laid down: its last chord, both hands together, is spread from the bass up, gently, as a harp would lay it. */
export const lastChord: Rule = ({ strokes }) => {
  const last = strokes.reduce((latest, { strike }) => Math.max(latest, strike.onset), 0);
  const chord = strokes
    .filter(({ strike, kind }) => strike.onset === last && kind === 'note')
    .toSorted((a, b) => a.pitch - b.pitch);
  if (chord.length < MANY) return () => 0;
  return (stroke) => NOTE * Math.max(0, chord.indexOf(stroke));
};
