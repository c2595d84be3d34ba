import type { Beats, Pitch } from '../units.ts';
import type { Hand, Section } from './score.ts';

/** What stands over, under or around a note; `begins` and `ends` are those of a phrase. */
export type Sign = 'staccato' | 'wedge' | 'accent' | 'forzato' | 'fermata' | 'begins' | 'ends';

/** A sign that stands for notes which are not written out; `lower` is the turn's. */
export interface Ornament {
  readonly shape: 'trill' | 'prall' | 'turn';
  readonly upper: Pitch;
  readonly lower?: Pitch;
}

/** Grace notes in the order in which they are played. */
export interface Graces {
  readonly pitches: readonly Pitch[];
  readonly signs: readonly Sign[];
}

/** The notes that one hand strikes together, ties joined. */
export interface Strike {
  readonly measure: number;
  readonly hand: Hand;
  readonly onset: Beats;
  readonly duration: Beats;
  /** From low to high, at least one. */
  readonly pitches: readonly Pitch[];
  readonly graces: Graces;
  /** Whether these are the small notes of a cadenza, free in time. */
  readonly cadenza: boolean;
  readonly signs: readonly Sign[];
  readonly ornament?: Ornament;
}

/** A word or a hairpin at a place (then `to` equals `at`), or over a stretch. */
export interface Mark {
  readonly kind: 'tempo' | 'dynamic' | 'text';
  readonly at: Beats;
  readonly to: Beats;
  readonly text: string;
  /** Whether the first editions lack it. */
  readonly editorial: boolean;
}

export interface NotatedMeasure {
  readonly number: number;
  readonly at: Beats;
  readonly length: Beats;
}

/** While the pedal is down. */
export interface Pedalling {
  readonly down: Beats;
  readonly up: Beats;
}

/** The score as our own source text has it, before anyone has decided how to play it. Places are in beats from the start. */
export interface Notation {
  readonly title: string;
  readonly composer: string;
  readonly flats: number;
  readonly measures: readonly NotatedMeasure[];
  /** By onset. */
  readonly strikes: readonly Strike[];
  readonly marks: readonly Mark[];
  readonly pedal: readonly Pedalling[];
  readonly sections: readonly Section[];
}
