import type { Beats, Seconds } from '../units.ts';
import type { TempoChange } from './score.ts';
import { createSecondsAt } from './secondsAt.ts';

/** From seconds since a score's beginning back to places in it, through its tempo (by place, the first at 0). */
export const createBeatsAt = (tempo: readonly TempoChange[]): ((seconds: Seconds) => Beats) => {
  const secondsAt = createSecondsAt(tempo);
  const starts = tempo.map((change) => ({ ...change, seconds: secondsAt(change.at) }));
  return (seconds) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.seconds ?? Infinity) <= seconds) low = middle;
      else high = middle;
    }
    const start = starts[low];
    if (!start) throw new Error('A score has a tempo from its beginning on.');
    return start.at + ((seconds - start.seconds) * start.quartersPerMinute) / 60;
  };
};
