import type { Beats, Unit } from '../units.ts';
import type { PedalChange } from './score.ts';

/** While the pedal is as deep as is asked; a note that ends after `from` and before `to` rings on to `to`. */
interface Held {
  readonly from: Beats;
  readonly to: Beats;
}

const heldStretches = (pedal: readonly PedalChange[], least: Unit, end: Beats): readonly Held[] => {
  const stretches: Held[] = [];
  let from: Beats | undefined;
  for (const { at, depth } of pedal) {
    if (depth >= least) from ??= at;
    else if (from !== undefined) {
      stretches.push({ from, to: at });
      from = undefined;
    }
  }
  if (from !== undefined) stretches.push({ from, to: Math.max(from, end) });
  return stretches;
};

/** Up to where a pedal that is at least so deep holds a note whose key comes up at `release`; one that never comes up does so at `end`. */
export const createHeldUntil = (
  pedal: readonly PedalChange[],
  least: Unit,
  end: Beats,
): ((release: Beats) => Beats) => {
  const stretches = heldStretches(pedal, least, end);
  return (release) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.from ?? Infinity) < release) low = middle + 1;
      else high = middle;
    }
    return Math.max(release, stretches[low - 1]?.to ?? release);
  };
};
