import type { Pitch } from '../units.ts';
import { isOctaveKey, octaveAfter, pitchOf } from './letters.ts';

/** A visitor's fingers on the letters of a computer's keyboard. */
export interface Fingers {
  /** A key goes down, by its `KeyboardEvent.code`; says whether it belongs to the piano. */
  press(code: string): boolean;
  lift(code: string): void;
  liftAll(): void;
}

/** Fingers that strike and damp; a key held through a change of octave damps the string that it struck. */
export const createFingers = (
  strike: (pitch: Pitch) => void,
  damp: (pitch: Pitch) => void,
): Fingers => {
  const held = new Map<string, Pitch>();
  let octave = 0;

  const lift = (code: string) => {
    const pitch = held.get(code);
    if (pitch === undefined) return;
    held.delete(code);
    // Two letters may hold one string, an octave apart in time.
    if (![...held.values()].includes(pitch)) damp(pitch);
  };

  return {
    press(code) {
      const pitch = pitchOf(code, octave);
      if (pitch === undefined) {
        octave = octaveAfter(code, octave);
        return isOctaveKey(code);
      }
      if (held.has(code)) return true;
      held.set(code, pitch);
      strike(pitch);
      return true;
    },
    lift,
    liftAll() {
      for (const code of [...held.keys()]) lift(code);
    },
  };
};
