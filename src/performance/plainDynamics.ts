import type { Notation } from '../score/notation.ts';
import type { Beats } from '../units.ts';
import { type Levels, lastBefore, readDynamics, readLetters } from './dynamics/letters.ts';
import { createSwelling } from './dynamics/swells.ts';

const LETTERS = {
  ppp: 38,
  pp: 46,
  'sempre pp': 46,
  'più p': 52,
  p: 58,
  f: 86,
  ff: 102,
} as const satisfies Levels;

const SWELL = { gain: 12, ebb: 3 } as const;

/** How loud a plain reading's melody is at each place, as MIDI velocity: the written letters, and hairpins as swells; throws an Error at words that it does not know. */
export const plainDynamics = (notation: Notation): ((at: Beats) => number) => {
  const marks = readDynamics(notation);
  const letters = readLetters(marks, LETTERS);
  const swelling = createSwelling(marks, letters, SWELL);
  return (at) => (lastBefore(letters, at)?.level ?? LETTERS.p) + swelling(at);
};
