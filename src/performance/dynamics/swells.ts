import type { Mark } from '../../score/notation.ts';
import { type Beats, clamp, mix } from '../../units.ts';
import { directionOf, type Letter, lastBefore } from './letters.ts';

/** One hairpin: what it adds to the level, `from` at its start, `to` at its end. */
interface Swell {
  readonly at: Beats;
  readonly end: Beats;
  readonly from: number;
  readonly to: number;
  /** How long it takes to ebb away after its end. */
  readonly ebb: Beats;
}

/** How far hairpins go: what one that leads to no letter gains or loses, and how long a rise takes to ebb away. */
export interface SwellSize {
  readonly gain: number;
  readonly ebb: Beats;
}

/** How far after a hairpin its letter may stand. */
const NEAR: Beats = 0.75;

/** What is left of a swell after its end: a rise ebbs away, a fall stays. */
const ebb = (swell: Swell, at: Beats): number =>
  swell.to > 0 ? mix(swell.to, 0, clamp((at - swell.end) / swell.ebb)) : swell.to;

/** What a swell adds to the level at a place after its beginning. */
const levelOf = (swell: Swell, at: Beats): number =>
  at < swell.end
    ? mix(swell.from, swell.to, (at - swell.at) / (swell.end - swell.at))
    : ebb(swell, at);

/** The hairpins in order, each going on from where the one before it has got to. */
const readSwells = (
  marks: readonly Mark[],
  letters: readonly Letter[],
  { gain, ebb }: SwellSize,
): readonly Swell[] => {
  const swells: Swell[] = [];
  for (const mark of marks) {
    const direction = directionOf(mark);
    if (direction === undefined) continue;
    const base = lastBefore(letters, mark.at);
    const goal = letters.find(({ at }) => at >= mark.to && at <= mark.to + NEAR);
    const change = (goal?.level ?? 0) - (base?.level ?? 0);
    const before = swells.at(-1);
    const from = before && before.at >= (base?.at ?? 0) ? levelOf(before, mark.at) : 0;
    // Towards a letter most of the way, and never the wrong way: a swell before a sudden p still swells.
    const towards = goal && change * direction > gain ? change * 0.8 : from + direction * gain;
    swells.push({ at: mark.at, end: mark.to, from, to: towards, ebb });
  }
  return swells;
};

/** What the hairpins add to the letters at a place, in velocity points. */
export const createSwelling = (
  marks: readonly Mark[],
  letters: readonly Letter[],
  size: SwellSize,
): ((at: Beats) => number) => {
  const swells = readSwells(marks, letters, size);
  return (at) => {
    const swell = lastBefore(swells, at);
    return swell && swell.at >= (lastBefore(letters, at)?.at ?? 0) ? levelOf(swell, at) : 0;
  };
};
