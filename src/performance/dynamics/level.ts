import type { Notation } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';
import { type Levels, lastBefore, readDynamics, readLetters } from './letters.ts';

/** Valérie's letters: a nocturne's p still sings, and only the ff of the cadenza's octaves is an open forte. */
const LETTERS = {
  ppp: 43,
  pp: 52,
  'sempre pp': 52,
  'più p': 57,
  p: 62,
  f: 72,
  ff: 94,
} as const satisfies Levels;

/** How loud the melody is at a place by the written letters alone, as MIDI velocity; p where nothing is written yet; throws an Error at words that it does not know. */
export const createLevel = (notation: Notation): ((at: Beats) => number) => {
  const letters = readLetters(readDynamics(notation), LETTERS);
  return (at) => lastBefore(letters, at)?.level ?? LETTERS.p;
};

/** The letters themselves, where a rule has to know which they are. */
export const readLevels = (notation: Notation) => readLetters(readDynamics(notation), LETTERS);

/** The loudness of a p, from which a rule may count. */
export const PIANO = LETTERS.p;
