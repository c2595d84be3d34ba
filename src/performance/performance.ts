import type { Hand, NoteKind } from '../score/score.ts';
import type { Beats, Pitch, Seconds, Unit } from '../units.ts';

/** A note as it sounds, times from the start of the performance. */
export interface PlayedNote {
  /** Its place in `Score.notes`: which note it is. */
  readonly index: number;
  readonly pitch: Pitch;
  readonly velocity: Unit;
  /** When the hammer strikes. */
  readonly onset: Seconds;
  /** When the finger leaves the key. */
  readonly release: Seconds;
  /** When the damper begins to touch the string: before `damped` only where the pedal rises half way first. What it has begun to take stays taken, even where the pedal goes down again. */
  readonly brushed: Seconds;
  /** When the damper falls: at the release, or when the pedal rises after it. */
  readonly damped: Seconds;
  readonly hand: Hand;
  readonly kind: NoteKind;
  /** Its onset in the score. */
  readonly beat: Beats;
  /** Notes before it that a visitor has hurried past, by their places in the score: they are not struck, and it paints what they would have painted. */
  readonly passed?: readonly number[];
}

export interface PlayedSection {
  readonly at: Seconds;
  readonly name: string;
}

/** The sustain pedal from a moment on: 0 up, 1 down, half-pedal between. */
export interface PlayedPedal {
  readonly at: Seconds;
  readonly depth: Unit;
}

/** A score as one pianist plays it on one evening. */
export interface Performance {
  readonly title: string;
  /** By onset, then by place in the score. */
  readonly notes: readonly PlayedNote[];
  /** By time. */
  readonly pedal: readonly PlayedPedal[];
  readonly sections: readonly PlayedSection[];
  /** From the start to the moment the last string is damped. */
  readonly duration: Seconds;
}
