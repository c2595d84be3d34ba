import type { Pitch, Seconds } from '../../units.ts';
import type { Deed } from './deed.ts';

/** Strings that ring until the evening is where their dampers fall. */
export interface Ringing {
  /** A string is struck, again perhaps; its damper falls at a place of the evening. */
  strike(pitch: Pitch, damped: Seconds): void;
  /** The dampers that are due where they fall in the evening. */
  damp(due: (place: Seconds) => boolean, timeOf: (place: Seconds) => Seconds): readonly Deed[];
  /** Forgets all strings. */
  clear(): void;
}

/** Silent strings. */
export const createRinging = (): Ringing => {
  const strings = new Map<Pitch, Seconds>();
  return {
    strike: (pitch, damped) => void strings.set(pitch, damped),
    damp(due, timeOf) {
      const over = [...strings].filter(([, damped]) => due(damped));
      return over.map(([pitch, damped]): Deed => {
        strings.delete(pitch);
        return { do: 'damp', pitch, at: timeOf(damped) };
      });
    },
    clear: () => strings.clear(),
  };
};
