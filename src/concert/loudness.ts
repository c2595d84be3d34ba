import type { Unit } from '../units.ts';

/** How loud the house is. */
export interface Loudness {
  readonly volume: Unit;
  readonly muted: boolean;
}
