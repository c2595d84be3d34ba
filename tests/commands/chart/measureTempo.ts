import type { NotatedMeasure } from '../../../src/score/notation.ts';
import { EIGHTH } from '../../../src/score/readMeasures.ts';
import type { Beats } from '../../../src/units.ts';
import type { Evening } from './readEvening.ts';

/** How fast a stretch of the score goes by, in eighths a minute. */
export interface Speed {
  readonly from: Beats;
  readonly to: Beats;
  readonly eighths: number;
}

/** The speed between two places, as far as notes still begin; undefined beyond the last. */
const speedBetween = ({ notes, pulse }: Evening, from: Beats, end: Beats): Speed | undefined => {
  const to = Math.min(end, Math.max(...notes.map(({ beat }) => beat)));
  if (to - from < EIGHTH / 2) return undefined;
  const minutes = (pulse.secondsAt(to) - pulse.secondsAt(from)) / 60;
  return { from, to, eighths: (to - from) / EIGHTH / minutes };
};

/** The speed of a measure; undefined where no second note begins in it. */
export const measureSpeed = (evening: Evening, { at, length }: NotatedMeasure): Speed | undefined =>
  speedBetween(evening, at, at + length);

/** The speed of each eighth up to the last that is struck. */
export const eighthSpeeds = (evening: Evening): readonly Speed[] =>
  evening.notation.measures.flatMap(({ at, length }) =>
    Array.from({ length: Math.round(length / EIGHTH) }, (_, i) => {
      const from = at + i * EIGHTH;
      return speedBetween(evening, from, from + EIGHTH);
    }).filter((speed) => speed !== undefined),
  );

/** The mean speed from the first note to the last. */
export const meanSpeed = (evening: Evening): number => {
  const beats = evening.notes.map(({ beat }) => beat);
  const speed = speedBetween(evening, Math.min(...beats), Math.max(...beats));
  return speed?.eighths ?? Number.NaN;
};
