import type { PlayedNote } from '../performance/performance.ts';
import { clamp, mix, type Seconds } from '../units.ts';
import { part } from './path.ts';
import type { Touch } from './plan.ts';
import type { Stroke } from './stroke.ts';

const SHORTEST: Seconds = 0.2;
const LONGEST: Seconds = 2.4;

/** A touch with a player's weight: loud is broad, loaded and thick; short is short. */
export const weigh = (touch: Touch, velocity: number, held: Seconds): Stroke => ({
  ...touch,
  path: part(touch.path, 0, mix(0.86, 1, clamp(held / 0.9))),
  width: touch.width * mix(0.84, 1.2, velocity),
  charge: clamp(touch.charge * mix(0.9, 1.08, velocity)),
  body: clamp(touch.body * mix(0.6, 1.5, velocity)),
});

/** The strokes that a note lays when it sounds, at least one: the hand goes from one to the next while the note is held. */
export const paintNote = (touches: readonly Touch[], note: PlayedNote): readonly Stroke[] => {
  const held = note.release - note.onset;
  const time = clamp(held, SHORTEST * Math.sqrt(touches.length), LONGEST);
  return touches.map((touch, index) => ({
    ...weigh(touch, note.velocity, held),
    delay: (0.85 * time * index) / touches.length,
    time: Math.max(SHORTEST, (1.3 * time) / touches.length),
  }));
};
