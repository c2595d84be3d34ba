import type { Seconds } from '../units.ts';
import type { Performance, PlayedNote } from './performance.ts';

/** How many of the notes, which are by onset, begin before `time`. */
const countBefore = (notes: readonly PlayedNote[], time: Seconds): number => {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.onset ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The notes whose onset lies in the half-open window from `from` (included) to `to` (excluded). */
export const notesBetween = (
  { notes }: Performance,
  from: Seconds,
  to: Seconds,
): readonly PlayedNote[] => notes.slice(countBefore(notes, from), countBefore(notes, to));
