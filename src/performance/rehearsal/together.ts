import type { Seconds } from '../../units.ts';

/** A note of the left hand so little before one of the melody belongs to it, and waits for its key. */
export const TOGETHER: Seconds = 0.075;

/** A bass that leads its melody by more than this does not wait where one can know when the key will come: it would be late. */
export const LEADS: Seconds = 0.055;
