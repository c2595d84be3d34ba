import type { Hand } from '../../concert/ports.ts';
import type { Unit } from '../../units.ts';
import { isLetter, isOctaveKey, octaveAfter, pitchOf } from './letters.ts';

/** A visitor's fingers on the letters of a computer's keyboard. */
export interface Fingers {
  /** How many octaves the letters lie above middle C. */
  readonly octave: number;
  /** A key goes down, by its `KeyboardEvent.code`; says whether it belongs to the piano. */
  press(code: string): boolean;
  lift(code: string): void;
}

/** A computer's key knows no loudness. */
const VELOCITY: Unit = 0.6;

/** Fingers of a hand on letters; a key held through a change of octave damps the string that it struck. */
export const createFingers = (hand: Hand): Fingers => {
  let octave = 0;
  return {
    get octave() {
      return octave;
    },
    press(code) {
      const pitch = pitchOf(code, octave);
      octave = octaveAfter(code, octave);
      if (pitch !== undefined && hand.holds(code) === undefined) hand.press(code, pitch, VELOCITY);
      return isLetter(code) || isOctaveKey(code);
    },
    lift: hand.lift,
  };
};
