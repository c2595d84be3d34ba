import type { PlayedNote } from '../performance/performance.ts';
import { clamp, mix, type Seconds, type Unit } from '../units.ts';
import { MAPPING } from './mapping.ts';
import { part } from './path.ts';
import type { Touch } from './plan.ts';
import type { Stroke } from './stroke.ts';

const { velocity: LOUD, held: HELD, pedal: PEDAL } = MAPPING;
const [SHORTEST, LONGEST] = HELD.hand;

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
  path: part(touch.path, 0, mix(...HELD.path, clamp(held / HELD.whole))),
  pickup: clamp(touch.pickup * mix(...PEDAL.pickup, pedal)),
  softness: clamp(touch.softness + PEDAL.softness * (pedal - PEDAL.usual)),
  width: touch.width * mix(...LOUD.width, velocity),
  charge: clamp(touch.charge * mix(...LOUD.charge, velocity)),
  body: clamp(touch.body * mix(...LOUD.body, velocity)),
});

/** The strokes that a note lays when it sounds, at least one: the hand goes from one to the next while the note is held. */
export const paintNote = (touches: readonly Touch[], note: PlayedNote): readonly Stroke[] => {
  const held = note.release - note.onset;
  const pedal = clamp((note.damped - note.release) / PEDAL.ringsOn);
  const time = clamp(held, SHORTEST * Math.sqrt(touches.length), LONGEST);
  return touches.map((touch, index) => ({
    ...weigh(touch, { velocity: note.velocity, held, pedal }),
    delay: (0.85 * time * index) / touches.length,
    time: clamp((0.85 * time) / touches.length, SHORTEST, HELD.stroke),
  }));
};
