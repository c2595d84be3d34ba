import type { Notation } from '../../score/notation.ts';
import { readNotation } from '../../score/readNotation.ts';
import type { Note, PedalChange } from '../../score/score.ts';
import { playNotes } from '../playNotes.ts';
import { playPedal } from '../playPedal.ts';
import { createVariation } from '../variation.ts';
import { defaultWeights, type TouchWeights } from '../weights.ts';

/** An eighth = 60: an eighth is a second, as many as there are in a measure. */
const SLOW = [{ at: 0, quartersPerMinute: 30 }] as const;

/** One measure for two hands in the notation's words, twelve eighths long; `lines` are its marks and its pedal. */
export const measure = (right: string, left = '-:12', ...lines: readonly string[]): Notation =>
  readNotation(['section A', 'measure 1', `R ${right}`, `L ${left}`, ...lines].join('\n'));

/** The weights with which only some rules are applied. */
const only = (...rules: readonly (keyof TouchWeights)[]): TouchWeights => {
  const names = Object.keys(defaultWeights.touch) as (keyof TouchWeights)[];
  const weights = names.map((name) => [name, rules.includes(name) ? 1 : 0]);
  return Object.fromEntries(weights) as TouchWeights;
};

/** Notes as only some rules touch them, with nothing left to chance: an eighth is a second, unless a tempo is given. */
export const playOnly = (
  notation: Notation,
  rules: readonly (keyof TouchWeights)[],
  tempo: readonly { at: number; quartersPerMinute: number }[] = SLOW,
): readonly Note[] =>
  playNotes(notation, { tempo, weights: only(...rules), variation: createVariation(undefined) });

/** The pedal as only some rules move it, in the same way. */
export const pedalOnly = (
  notation: Notation,
  rules: readonly (keyof TouchWeights)[],
): readonly PedalChange[] =>
  playPedal(notation, {
    tempo: SLOW,
    weights: only(...rules),
    variation: createVariation(undefined),
  });

/** How loud notes are, as MIDI velocities. */
export const velocities = (notes: readonly Note[]): readonly number[] =>
  notes.map(({ velocity }) => Math.round(127 * velocity));

/** When notes begin, and how long they last, in eighths, which are seconds. */
export const onsets = (notes: readonly Note[]): readonly number[] =>
  notes.map(({ onset }) => 2 * onset);
export const lengths = (notes: readonly Note[]): readonly number[] =>
  notes.map(({ duration }) => 2 * duration);
