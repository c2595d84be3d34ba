import type { Notation } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';

/** How much faster (positive) or slower than even time the eighth is that begins at a place, as a natural logarithm: 0.1 is about a tenth faster. */
export type Curve = (at: Beats) => number;

/** One reason to bend the time, as it is read out of a score. */
export type TempoRule = (notation: Notation) => Curve;

/** The bend of a gesture that lasts several eighths: `bends` by how far each lies from the one at `place`, which is 0. */
export const gesture = (at: Beats, place: Beats, bends: ReadonlyMap<number, number>): number =>
  bends.get(Math.floor(2 * at + SLACK) - Math.floor(2 * place + SLACK)) ?? 0;

/** Thirteenths of three eighths do not add up to the last bit. */
const SLACK = 1e-6;
