import type { PlayedNote } from '../performance/performance.ts';
import { clamp, mix, type Seconds, type Unit } from '../units.ts';
import { part } from './path.ts';
import type { Touch } from './plan.ts';
import type { Stroke } from './stroke.ts';

const SHORTEST: Seconds = 0.2;
const LONGEST: Seconds = 2.4;

/** What rings on for so long after the finger has left is wholly in the pedal. */
const RINGS_ON: Seconds = 0.5;

/** A touch is planned for a pedal that is down so far; what is dry lies crisper, what is drowned runs together. */
const USUAL: Unit = 0.4;
const RUNS = 0.16;

/** How a player strikes a note. */
interface Weight {
  readonly velocity: Unit;
  readonly held: Seconds;
  /** How far the pedal lets it ring on: 0 not at all, 1 wholly. */
  readonly pedal: Unit;
}

/** A touch with a player's weight: loud is broad, loaded and thick; short is short; in the pedal a brush takes up more of the wet paint under it, and its edges are lost. */
export const weigh = (touch: Touch, { velocity, held, pedal }: Weight): Stroke => ({
  ...touch,
  path: part(touch.path, 0, mix(0.86, 1, clamp(held / 0.9))),
  pickup: clamp(touch.pickup * mix(0.75, 1.4, pedal)),
  softness: clamp(touch.softness + RUNS * (pedal - USUAL)),
  width: touch.width * mix(0.84, 1.2, velocity),
  charge: clamp(touch.charge * mix(0.9, 1.08, velocity)),
  body: clamp(touch.body * mix(0.6, 1.5, velocity)),
});

/** The strokes that a note lays when it sounds, at least one: the hand goes from one to the next while the note is held. */
export const paintNote = (touches: readonly Touch[], note: PlayedNote): readonly Stroke[] => {
  const held = note.release - note.onset;
  const pedal = clamp((note.damped - note.release) / RINGS_ON);
  const time = clamp(held, SHORTEST * Math.sqrt(touches.length), LONGEST);
  return touches.map((touch, index) => ({
    ...weigh(touch, { velocity: note.velocity, held, pedal }),
    delay: (0.85 * time * index) / touches.length,
    time: Math.max(SHORTEST, (1.3 * time) / touches.length),
  }));
};
