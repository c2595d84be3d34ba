import { CLOTHS } from '../painting/cloths.ts';
import type { Plan, Touch } from '../painting/plan.ts';
import type { Performance } from '../performance/performance.ts';
import type { Pitch, Seconds } from '../units.ts';
import type { Prepared } from './prepare.ts';

/** A touch that is known by its seed. */
export const touch = (seed: number): Touch => ({
  path: [
    [0.2, 0.2],
    [0.3, 0.2],
    [0.4, 0.3],
    [0.5, 0.3],
  ],
  width: 0.05,
  load: [0.4, 0.5, 0.6],
  second: [0.5, 0.5, 0.4],
  streak: 0.3,
  opacity: 1,
  charge: 0.8,
  dryness: 0.3,
  pickup: 0.2,
  body: 0.3,
  landing: 0.2,
  lifting: 0.4,
  softness: 0.2,
  broken: 0,
  inRow: false,
  loaded: false,
  bristle: 0.004,
  seed,
  delay: 0,
  time: 0.5,
});

/** The plan of a picture: two strokes a note, ten in reserve. */
const planFor = ({ notes }: Performance, seed: number): Plan => ({
  motif: 'pond',
  light: 'rose',
  format: 1.6,
  cloth: CLOTHS.ordinary,
  ground: [0.6, 0.5, 0.4],
  touches: notes.map((_, index) => [touch(seed * 1000 + index), touch(seed * 1000 + index + 0.5)]),
  reserve: Array.from({ length: 10 }, (_, index) => touch(-1 - index)),
});

/** Notes as `[pitch, onset, damped]`, played, and how the pedal moves. */
export const performanceOf = (
  keys: readonly (readonly [pitch: Pitch, onset: Seconds, damped: Seconds])[],
  pedal: Performance['pedal'] = [],
): Performance => ({
  title: 'Nocturne',
  pedal,
  sections: [
    { at: 0, name: 'A' },
    { at: 3, name: 'A′' },
  ],
  duration: Math.max(...keys.map(([, , damped]) => damped)),
  notes: keys.map(([pitch, onset, damped], index) => ({
    index,
    pitch,
    onset,
    brushed: damped,
    damped,
    release: damped,
    velocity: 0.5,
    hand: pitch < 60 ? 'left' : 'right',
    kind: 'note',
    beat: onset * 2,
  })),
});

/** The upbeat's B flat and the first two beats of measure 1 at an eighth = 100, spun out to twelve seconds by the last chord. */
export const opening = performanceOf(
  [
    [70, 0, 0.6],
    [39, 0.6, 1.2],
    [79, 0.6, 3],
    [55, 1.2, 1.8],
    [63, 1.2, 1.8],
    [58, 1.8, 2.4],
    [65, 1.8, 2.4],
    [51, 2.4, 3],
    [77, 3, 3.6],
    [79, 3.6, 4.2],
    [77, 4.2, 6],
    [75, 6, 12],
    [39, 6, 12],
  ],
  [
    { at: 0.7, depth: 1 },
    { at: 2.4, depth: 0 },
    { at: 6.1, depth: 1 },
    { at: 12, depth: 0 },
  ],
);

/** What a preparation makes of `performance`. */
export const preparedFor = (performance: Performance, seed: number): Prepared => ({
  performance,
  plan: planFor(performance, seed),
});
