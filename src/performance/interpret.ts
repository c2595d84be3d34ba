import { seedFor } from '../random.ts';
import type { Notation } from '../score/notation.ts';
import type { Score } from '../score/score.ts';
import { playNotes } from './playNotes.ts';
import { playPedal } from './playPedal.ts';
import { shapeTempo } from './tempo/shapeTempo.ts';
import { createVariation } from './variation.ts';
import { completeWeights, type SomeWeights } from './weights.ts';

/** The evening that the edition's MIDI file holds. */
export const defaultEvening = 1;

/** Which evening, and which rules are turned up or down. */
export interface InterpretOptions {
  /** The evening's number as the label has it; without one nothing is left to chance. */
  readonly seed?: number | undefined;
  readonly weights?: SomeWeights;
}

/** A pianist's reading of a written score: when, how loud and how long each note is played, on one evening. */
export const interpret = (
  notation: Notation,
  { seed, weights: some }: InterpretOptions = {},
): Score => {
  const weights = completeWeights(some);
  const variation = createVariation(seed === undefined ? undefined : seedFor(seed, 'evening'));
  const tempo = shapeTempo(notation, weights.tempo, variation);
  const context = { tempo, weights: weights.touch, variation };
  return {
    title: notation.title,
    notes: playNotes(notation, context),
    tempo,
    pedal: playPedal(notation, context),
    measures: notation.measures.map(({ at }) => at),
    sections: notation.sections,
    asPlayed: true,
  };
};
