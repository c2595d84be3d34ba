import type { PlayedNote } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import type { Strike } from './voice.ts';

/** A note of the piece as it is struck and damped at these times of the context's clock; finger and half-pedal come as long before the damper as the note says; of a note without an end nobody knows yet. */
export const strikeOf = (
  { pitch, velocity, hand, release, brushed, damped: written }: PlayedNote,
  start: Seconds,
  damped: Seconds,
): Strike => ({
  player: 'piece',
  pitch,
  velocity,
  start,
  ...(Number.isFinite(damped) && {
    released: Math.max(start, damped - (written - release)),
    brushed: Math.max(start, damped - (written - brushed)),
  }),
  damped,
  melody: hand === 'right',
});
