import type { NotatedMeasure } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';

/** The accompaniment of a nocturne comes by threes: its bass stands on the dotted quarter. */
const DOTTED_QUARTER: Beats = 1.5;
const SLACK = 1e-6;

/** How far a place of a score lies after the dotted quarter of its measure that it belongs to. */
export const createIntoGroup = (measures: readonly NotatedMeasure[]): ((at: Beats) => Beats) => {
  return (at) => {
    const measure = measures.findLast((one) => one.at <= at + SLACK);
    const into = (at - (measure?.at ?? 0) + SLACK) % DOTTED_QUARTER;
    return Math.max(0, into - SLACK);
  };
};
