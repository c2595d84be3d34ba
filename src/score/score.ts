import type { Beats, Pitch, Unit } from '../units.ts';

export type Hand = 'left' | 'right';

/** What a note is in the score; an `ornament` is one that a sign (trill, turn) stands for, added to the written ones. */
export type NoteKind = 'note' | 'grace' | 'cadenza' | 'ornament';

/** A note as written, ties joined. */
export interface Note {
  readonly pitch: Pitch;
  readonly velocity: Unit;
  readonly onset: Beats;
  readonly duration: Beats;
  readonly hand: Hand;
  readonly kind: NoteKind;
}

/** A tempo that holds from `at` on, in quarter notes a minute. */
export interface TempoChange {
  readonly at: Beats;
  readonly quartersPerMinute: number;
}

/** The sustain pedal: 0 up, 1 down, half-pedal between. */
export interface PedalChange {
  readonly at: Beats;
  readonly depth: Unit;
}

/** A part of the form, such as A′ or the cadenza. */
export interface Section {
  readonly at: Beats;
  readonly name: string;
}

/** What the composer wrote, or what a MIDI file says. */
export interface Score {
  readonly title: string;
  /** By onset, then pitch. Never empty. */
  readonly notes: readonly Note[];
  /** By place; the first is at 0. */
  readonly tempo: readonly TempoChange[];
  readonly pedal: readonly PedalChange[];
  /** The start of each measure, an upbeat's included. */
  readonly measures: readonly Beats[];
  /** By place; empty when the file names none. */
  readonly sections: readonly Section[];
  /** Whether tempo and weight are a player's already and must not be interpreted again. */
  readonly asPlayed: boolean;
}
