import type { Seconds } from '../units.ts';

/** Calls `then` once after some time, unless the returned function is called before. */
export type Wait = (time: Seconds, then: () => void) => () => void;

/** Waits by the browser's monotonic clock. */
export const wait: Wait = (time, then) => {
  const timer = setTimeout(then, time * 1000);
  return () => clearTimeout(timer);
};
