import type { Pitch, Seconds } from '../../units.ts';
import type { Deed } from './deed.ts';

/** Strings that ring until the evening is where their dampers fall. */
export interface Ringing {
  /** A string is struck, again perhaps; its damper falls at a place of the evening. */
  strike(pitch: Pitch, damped: Seconds): void;
  /** The dampers that fall before a place of the evening and before a time. */
  dampBefore(place: Seconds, time: Seconds, timeOf: (place: Seconds) => Seconds): readonly Deed[];
  /** Forgets all strings. */
  clear(): void;
}

/** Silent strings. */
export const createRinging = (): Ringing => {
  const strings = new Map<Pitch, Seconds>();
  return {
    strike: (pitch, damped) => void strings.set(pitch, damped),
    dampBefore(place, time, timeOf) {
      const over = [...strings].filter(([, damped]) => damped < place && timeOf(damped) < time);
      return over.map(([pitch, damped]): Deed => {
        strings.delete(pitch);
        return { do: 'damp', pitch, at: timeOf(damped) };
      });
    },
    clear: () => strings.clear(),
  };
};
