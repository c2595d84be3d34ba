import type { NotatedMeasure } from '../../../src/score/notation.ts';
import type { Beats } from '../../../src/units.ts';

/** From places in the score to places on the sheet. */
export interface Axis {
  readonly measures: readonly NotatedMeasure[];
  readonly from: Beats;
  readonly to: Beats;
  readonly left: number;
  readonly right: number;
  readonly x: (at: Beats) => number;
  /** Whether a place lies on the axis. */
  readonly has: (at: Beats) => boolean;
}

/** An axis over some measures, at least one, each as wide as it has beats. */
export const createAxis = (
  measures: readonly NotatedMeasure[],
  left: number,
  right: number,
): Axis => {
  const last = measures.at(-1);
  const from = measures[0]?.at ?? 0;
  const to = last ? last.at + last.length : 1;
  const x = (at: Beats): number => left + ((at - from) / (to - from)) * (right - left);
  return { measures, from, to, left, right, x, has: (at) => from <= at && at < to };
};
