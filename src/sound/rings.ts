import { mix, type Pitch, type Seconds } from '../units.ts';
import type { Means } from './means.ts';

const longest: Readonly<Record<Means, readonly [low: Seconds, high: Seconds]>> = {
  full: [12, 4],
  light: [8, 3],
};

/** How long a note may ring at most, from A0 to C8: longer than this music ever holds it, or as long as a small memory bears. */
export const longestRing = (pitch: Pitch, means: Means): Seconds => {
  const [low, high] = longest[means];
  return mix(low, high, (pitch - 21) / 87);
};

/** How much of a noise is kept: a knock is over in half a second; after the pedal the strings ring on. */
export const LONGEST_NOISE: Seconds = 2.5;
