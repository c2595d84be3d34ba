import type { Variation } from '../variation.ts';
import type { Curve } from './curve.ts';

/** What an evening changes: the pace of all, then of a phrase, of a measure, of a dotted quarter; in beats, and by how much at most. */
const SPANS = [
  ['pace of the evening', 1e4, 0.01],
  ['pace of the phrase', 24, 0.02],
  ['pace of the measure', 6, 0.025],
  ['pace of the beat', 1.5, 0.022],
] as const;

/** How one evening's time differs from another's: slowly, never from note to note. */
export const evening = (variation: Variation): Curve => {
  return (at) =>
    SPANS.reduce((sum, [name, span, most]) => sum + most * variation.drift(name, at, span), 0);
};
