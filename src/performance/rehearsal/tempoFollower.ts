import { clamp, type Seconds } from '../../units.ts';

/** Follows a visitor's tempo: knows when each key would come in the evening that is rehearsed, and when it came. */
export interface TempoFollower {
  /** How many seconds of the visitor's pass in a second of the evening. */
  readonly pace: number;
  /** A key that was due at `place` of the evening came at `time`. */
  hear(place: Seconds, time: Seconds): void;
  /** Begins anew at a place of the evening, at a time, with the pace that it has. */
  setOff(place: Seconds, time: Seconds): void;
  /** Comes back to the evening's own pace. */
  forget(): void;
  /** When a place of the evening comes, if the visitor goes on so. */
  timeOf(place: Seconds): Seconds;
  /** Where in the evening it is by then. */
  placeAt(time: Seconds): Seconds;
}

/** How much of the evening the pace is heard from: less would stumble over one key, more would come late. */
const MEMORY: Seconds = 1.6;

/** Before anything was heard the evening's own pace counts for so much. */
const PRIOR: Seconds = 0.4;

/** A key that is later than this, as a share of its time and in seconds, waits; it does not drag. One that is as early as this leaps. */
const WAITS = 1.45;
const WAITS_AT_LEAST: Seconds = 0.22;
const LEAPS = 0.5;

/** Of a wait so much is taken for a slower pace. */
const LINGERS = 1.15;

const SLOWEST = 2.6;
const FASTEST = 0.4;

/** How long `expected` was taken to last, of what it lasted: a pause and a slip are no tempo. */
const heard = (lasted: Seconds, expected: Seconds): Seconds => {
  if (lasted > Math.max(WAITS * expected, expected + WAITS_AT_LEAST)) return LINGERS * expected;
  return Math.max(lasted, LEAPS * expected);
};

/** A follower at a place of the evening, at a time, with the evening's own pace. */
export const createTempoFollower = (from: Seconds, time: Seconds): TempoFollower => {
  let place = from;
  let at = time;
  let passed = PRIOR;
  let played = PRIOR;

  const pace = () => clamp(passed / played, FASTEST, SLOWEST);

  return {
    get pace() {
      return pace();
    },
    hear(next, now) {
      const step = next - place;
      const kept = Math.exp(-step / MEMORY);
      passed = passed * kept + heard(now - at, step * pace());
      played = played * kept + step;
      place = next;
      at = now;
    },
    setOff(next, now) {
      place = next;
      at = now;
    },
    forget() {
      passed = PRIOR;
      played = PRIOR;
    },
    timeOf: (wanted) => at + (wanted - place) * pace(),
    placeAt: (now) => place + (now - at) / pace(),
  };
};
