import type { PlayedNote } from '../performance/performance.ts';
import type { Score } from '../score/score.ts';
import type { Pitch, Rgb, Unit } from '../units.ts';
import type { Stroke } from './stroke.ts';

/** What a note will paint: a stroke whose weight and pace are the performance's still to give. */
export type Touch = Stroke;

/** A picture before it is painted: what each note will touch, and what is kept for visitors. */
export interface Plan {
  /** The motif's name, as the label's words know it. */
  readonly motif: string;
  readonly ground: Rgb;
  /** By the note's place in the score. */
  readonly touches: readonly (readonly Touch[])[];
  readonly reserve: readonly Touch[];
}

/** Plans a picture: the same score, motif, seed and format (width ÷ height) give the same plan. */
export declare const plan: (score: Score, motif: string, seed: number, format: number) => Plan;

/** The strokes that a note lays when it sounds, at least one. */
export declare const paintNote: (touches: readonly Touch[], note: PlayedNote) => readonly Stroke[];

/** The stroke of a visitor's `order`th note on this canvas, played at `progress` (0 to 1) through the piece. */
export declare const paintVisitorNote: (
  plan: Plan,
  note: { readonly pitch: Pitch; readonly velocity: Unit; readonly order: number },
  progress: Unit,
) => Stroke;
