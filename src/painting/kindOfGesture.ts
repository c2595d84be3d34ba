import type { Pitch, Seconds } from '../units.ts';

/** What a hand makes of a note: a touch of its own, or part of what it was doing. */
export type GestureKind = 'touch' | 'chord' | 'repeat' | 'trill' | 'line';

interface Key {
  readonly pitch: Pitch;
  readonly onset: Seconds;
}

const TOGETHER: Seconds = 0.06;
const REPEATS: Seconds = 1;
const TRILLS: Seconds = 0.25;
const RUNS: Seconds = 0.4;

/** A trill goes to and fro by a step, a run by no more than a fourth. */
const STEP = 2;
const LEAP = 5;

/** How a note goes on with the one before it, and the one before that. */
export const kindOfGesture = (note: Key, last: Key, before: Key | undefined): GestureKind => {
  const gap = note.onset - last.onset;
  const step = Math.abs(note.pitch - last.pitch);
  if (gap < TOGETHER) return 'chord';
  if (step === 0) return gap < REPEATS ? 'repeat' : 'touch';
  if (before?.pitch === note.pitch && step <= STEP && gap < TRILLS) return 'trill';
  return step <= LEAP && gap < RUNS ? 'line' : 'touch';
};
