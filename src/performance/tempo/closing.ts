import type { Beats } from '../../units.ts';
import type { TempoRule } from './curve.ts';

/** How long before its last chord the piece begins to come to rest, at what share of its pace that chord is struck, and how late the way bends down. */
const LENGTH: Beats = 6;
const LAST = 0.64;
const BEND = 3;

/**
 * The last ritardando, like a runner who comes to a stop: the speed falls as the BEND-th root of the way.
 * Friberg and Sundberg, “Does music performance allude to locomotion?” (JASA 1999).
 */
export const closing: TempoRule = ({ strikes }) => {
  const last = strikes.at(-1)?.onset ?? 0;
  return (at) => {
    const way = Math.min(1, (at + 0.25 - last + LENGTH) / LENGTH);
    return way <= 0 || at >= last ? 0 : Math.log(1 + (LAST ** BEND - 1) * way) / BEND;
  };
};
