import type { Beats, Seconds } from '../units.ts';
import type { TempoChange } from './score.ts';

/** From places in a score to seconds since its beginning, through its tempo (by place, the first at 0). */
export const createSecondsAt = (tempo: readonly TempoChange[]): ((at: Beats) => Seconds) => {
  let seconds = 0;
  const stretches = tempo.map(({ at, quartersPerMinute }, i) => {
    const before = tempo[i - 1];
    if (before) seconds += ((at - before.at) * 60) / before.quartersPerMinute;
    return { at, quartersPerMinute, seconds };
  });
  return (at) => {
    let low = 0;
    let high = stretches.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.at ?? Infinity) <= at) low = middle;
      else high = middle;
    }
    const stretch = stretches[low];
    if (!stretch) throw new Error('A score has a tempo from its beginning on.');
    return stretch.seconds + ((at - stretch.at) * 60) / stretch.quartersPerMinute;
  };
};
