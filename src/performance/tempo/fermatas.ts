import type { TempoRule } from './curve.ts';

/** How much slower the time goes under a fermata. */
const HELD = -0.28;

/** A note under a fermata is held longer than it is written. */
export const fermatas: TempoRule = ({ strikes }) => {
  const held = strikes.filter(({ signs }) => signs.includes('fermata'));
  return (at) =>
    held.some(({ onset, duration }) => at >= onset && at < onset + duration) ? HELD : 0;
};
