import type { Seconds } from '../units.ts';
import type { Wait } from './wait.ts';

/** A clock that stands until it is told to pass, for tests. */
export const createFakeWait = () => {
  let now = 0;
  let waiting: { readonly until: Seconds; readonly then: () => void }[] = [];
  const wait: Wait = (time, then) => {
    const one = { until: now + time, then };
    waiting.push(one);
    return () => {
      waiting = waiting.filter((other) => other !== one);
    };
  };
  /** Lets time pass, each wait ending at its own moment, and promises settle. */
  const pass = async (time: Seconds): Promise<void> => {
    const end = now + time;
    for (;;) {
      await new Promise((done) => setTimeout(done));
      const next = waiting.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until)[0];
      if (next === undefined) break;
      now = next.until;
      waiting = waiting.filter((other) => other !== next);
      next.then();
    }
    now = end;
  };
  return { wait, pass, waiting: () => waiting.length };
};
