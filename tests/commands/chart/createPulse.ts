import type { PlayedNote } from '../../../src/performance/performance.ts';
import type { Beats, Seconds } from '../../../src/units.ts';

/** The way from places in the score to moments of an evening and back; straight between the notes, and on beyond them. */
export interface Pulse {
  readonly secondsAt: (at: Beats) => Seconds;
  readonly beatAt: (time: Seconds) => Beats;
}

type Pair = readonly [from: number, to: number];

const interpolate = (pairs: readonly Pair[], value: number): number => {
  const after = pairs.findIndex(([from]) => from > value);
  const end = after === -1 ? pairs.length - 1 : Math.max(1, after);
  const [a, b] = [pairs[end - 1] ?? [0, 0], pairs[end] ?? [1, 1]];
  return a[1] + ((b[1] - a[1]) * (value - a[0])) / (b[0] - a[0]);
};

/** The pulse of at least two notes that do not begin together, from the place and the moment of each. */
export const createPulse = (notes: readonly PlayedNote[]): Pulse => {
  const pairs: Pair[] = [];
  for (const { beat, onset } of notes.toSorted((a, b) => a.beat - b.beat)) {
    if (beat > (pairs.at(-1)?.[0] ?? -Infinity) + 1e-6) pairs.push([beat, onset]);
  }
  const turned = pairs.map(([beat, onset]): Pair => [onset, beat]);
  return {
    secondsAt: (at) => interpolate(pairs, at),
    beatAt: (time) => interpolate(turned, time),
  };
};
