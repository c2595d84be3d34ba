import { type Beats, clamp, mix } from '../../units.ts';
import type { TempoRule } from './curve.ts';

/** How the held notes go on before the strings are silent, how slowly the small ones begin, how fast they run, and where they nearly stand still. */
const HELD = 0.12;
const SLOW = -0.5;
const QUICK = 0.85;
const STILL = -0.7;

/** At which share of the way they run fastest, and how late they gather speed to it and lose it again: above 1 they hesitate before they run, and tire before they stand. */
const FASTEST = 0.52;
const GATHERS = 1.15;
const TIRES = 1.7;

/** The small notes go in fours; the first of four is leaned on. */
const GROUP: Beats = 1;
const LEAN = -0.06;

/** Where time is free the small notes begin slowly, quicken to the middle, and die away until the last ones nearly stand still (senza tempo, rallent., smorz.), each group of four still to be felt. */
export const cadenza: TempoRule = ({ strikes }) => {
  const small = strikes.filter((strike) => strike.cadenza);
  const [from, to] = [small[0]?.onset ?? Infinity, small.at(-1)?.onset ?? 0];
  return (at) => {
    if (at < from) return HELD;
    const way = clamp((at - from) / (to - from));
    const lean = (at - from) % GROUP === 0 && way < FASTEST ? LEAN : 0;
    if (way < FASTEST) return lean + mix(SLOW, QUICK, (way / FASTEST) ** GATHERS);
    return mix(QUICK, STILL, ((way - FASTEST) / (1 - FASTEST)) ** TIRES);
  };
};
