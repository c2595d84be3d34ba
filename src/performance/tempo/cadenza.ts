import { type Beats, clamp, mix, smoothstep } from '../../units.ts';
import type { TempoRule } from './curve.ts';

/** Where the held notes stand, how slowly the small ones begin, how fast they run, and where they nearly stand still. */
const HELD = -0.14;
const SLOW = -0.5;
const QUICK = 0.85;
const STILL = -0.7;

/** By which share of the way the small notes run, and from which on they tire. */
const RUNNING = 0.46;
const TIRED = 0.54;

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
    const lean = (at - from) % GROUP === 0 && way < TIRED ? LEAN : 0;
    if (way < TIRED) return lean + mix(SLOW, QUICK, smoothstep(-0.12, RUNNING, way));
    return mix(QUICK, STILL, ((way - TIRED) / (1 - TIRED)) ** 2);
  };
};
