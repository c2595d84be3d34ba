import { createRandom, seedFor } from '../random.ts';
import { type Beats, mix, smoothstep } from '../units.ts';

/** What makes one evening differ from another. */
export interface Variation {
  /** A smooth noise of the name's own, about −1 to 1, that changes its mind every `span` beats. */
  drift(name: string, at: Beats, span: Beats): number;
}

/** The evening that is like no other and has no chance in it. */
const EVEN: Variation = { drift: () => 0 };

/** Value noise: a number drawn for each knot, and a smooth S from one to the next. The same seed is the same evening; without a seed nothing drifts. */
export const createVariation = (seed: number | undefined): Variation => {
  if (seed === undefined) return EVEN;
  return {
    drift: (name, at, span) => {
      const stream = seedFor(seed, name);
      const knot = Math.floor(at / span);
      const drawn = (number: number) => 2 * createRandom(seedFor(stream, number))() - 1;
      return mix(drawn(knot), drawn(knot + 1), smoothstep(knot, knot + 1, at / span));
    },
  };
};
