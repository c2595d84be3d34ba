import type { Pitch, Seconds } from '../../units.ts';

/** A key that goes down and comes up. */
export interface KeyDown {
  readonly pitch: Pitch;
  readonly onset: Seconds;
  readonly release: Seconds;
}

/** A key has to rise before it can be struck again: so long before, or in quick repetition such a share of the time there is. */
const RISES: Seconds = 0.06;
const SHARE = 0.3;

/** The same keys, each let go before it is struck again, by whichever hand; a share of 0 to 1 of the time that it needs to rise. */
export const freeKeys = <T extends KeyDown>(keys: readonly T[], share: number): readonly T[] => {
  const next = new Map<Pitch, Seconds>();
  return keys
    .toSorted((a, b) => b.onset - a.onset)
    .map((key) => {
      const again = next.get(key.pitch) ?? Infinity;
      next.set(key.pitch, key.onset);
      const rises = share * Math.min(RISES, SHARE * (again - key.onset));
      return { ...key, release: Math.min(key.release, again - rises) };
    })
    .reverse();
};
