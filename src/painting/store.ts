import type { Seconds } from '../units.ts';

/** What a canvas takes of touches: so many a second, and what it owes to a player who was quiet. */
export interface Store {
  /** Whether it takes a whole touch at `time`. */
  takes(time: Seconds): boolean;
  /** One touch of those that it takes is laid at `time`; says whether it was a whole one. */
  take(time: Seconds): boolean;
}

/** For how long a canvas goes on owing touches to a player who was quiet. */
const OWED: Seconds = 2;

/** A store that takes `rate` touches a second, asked in the order of time. */
export const createStore = (rate: number): Store => {
  let owed = rate * OWED;
  let at: Seconds = 0;
  const owedAt = (time: Seconds): number => Math.min(rate * OWED, owed + rate * (time - at));
  return {
    takes: (time) => owedAt(time) >= 1,
    take(time) {
      const whole = owedAt(time) >= 1;
      owed = owedAt(time) - Number(whole);
      at = time;
      return whole;
    },
  };
};
