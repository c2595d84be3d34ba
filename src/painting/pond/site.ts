import { createRandom, type Random, seedFor } from '../../random.ts';
import { choose } from '../sketch.ts';
import { HOURS, type Hour } from './hours.ts';

/** What is where on a pond. */
export interface Site {
  /** The side of the broad tree: −1 left, 1 right. */
  readonly side: -1 | 1;
  /** Where the sky's light comes down, how broad, and how it bends, in shares of the width. */
  readonly lightAt: number;
  readonly lightWidth: number;
  readonly bend: number;
  readonly bendFrom: number;
  /** How far the two trees reach in from their sides, in shares of the width, and how deep they hang. */
  readonly broad: number;
  readonly narrow: number;
  readonly broadDepth: number;
  readonly narrowDepth: number;
  /** The evening's light. */
  readonly light: Hour;
}

/** Chance is asked in this order: another would be another pond for every seed. */
const place = (random: Random): Omit<Site, 'light'> => {
  const side = random() < 0.5 ? -1 : 1;
  return {
    side,
    // The light stands off the middle, away from the broad tree.
    lightAt: 0.5 - side * (0.08 + 0.1 * random()),
    bend: 0.05 + 0.06 * random(),
    bendFrom: random() * 6,
    lightWidth: 0.2 + 0.06 * random(),
    broad: 0.3 + 0.09 * random(),
    narrow: 0.1 + 0.08 * random(),
    broadDepth: 0.66 + 0.16 * random(),
    narrowDepth: 0.3 + 0.22 * random(),
  };
};

/** The pond that belongs to a seed. */
export const chooseSite = (seed: number): Site => ({
  ...place(createRandom(seedFor(seed, 'scene'))),
  light: choose(HOURS, createRandom(seedFor(seed, 'light'))),
});
