import type { Seconds } from '../units.ts';

/** From a moment on a string falls to 37 % within `constant`. */
export interface Fade {
  readonly from: Seconds;
  readonly constant: Seconds;
}

const DECIBELS_IN_A_CONSTANT = 20 * Math.LOG10E;
// −65 dB.
const CONSTANTS_TO_SILENCE = 7.5;

/** How much a string has lost by a time to fades that relieve one another, in decibels. */
export const lostBy = (time: Seconds, fades: readonly Fade[]): number =>
  fades.reduce((lost, { from, constant }, index) => {
    const until = Math.min(time, fades[index + 1]?.from ?? time);
    return lost + (DECIBELS_IN_A_CONSTANT * Math.max(0, until - from)) / constant;
  }, 0);

/** When fades that relieve one another have taken 65 dB; never where there are none. */
export const silentAfter = (fades: readonly Fade[]): Seconds => {
  let left = CONSTANTS_TO_SILENCE;
  for (const [index, { from, constant }] of fades.entries()) {
    const until = fades[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (from + left * constant <= until) return from + left * constant;
    left -= (until - from) / constant;
  }
  return Number.POSITIVE_INFINITY;
};
