import { clamp, type Seconds } from '../units.ts';
import type { Clock } from './clock.ts';

/** Where in the piece the concert is: position = anchor + (clock − the anchor's moment), while it runs. */
export interface Playhead {
  /** What is heard now, 0 to `duration`. */
  readonly position: Seconds;
  readonly running: boolean;
  /** Whether it was started for a moment that is still to come. */
  readonly waiting: boolean;
  /** What is heard at a moment of the clock, past or to come, if the playhead stood or ran then as it does now. */
  positionAt(moment: Seconds): Seconds;
  /** The clock's moment at which `position` is heard, past or to come, if the playhead runs on. */
  momentOf(position: Seconds): Seconds;
  /** Goes to `position` and stands there. */
  place(position: Seconds): void;
  /** Runs on from where it stands at `moment` of the clock; before that it still stands. */
  start(moment: Seconds): void;
}

/** A playhead at the beginning of a piece that lasts `duration`, which may grow. */
export const createPlayhead = (clock: Clock, duration: () => Seconds): Playhead => {
  let anchor: Seconds = 0;
  let started: Seconds | undefined;
  const positionAt = (moment: Seconds): Seconds => {
    const run = started === undefined ? 0 : Math.max(0, moment - started);
    return Math.min(duration(), anchor + run);
  };
  return {
    get position() {
      return positionAt(clock.time);
    },
    positionAt,
    get running() {
      return started !== undefined;
    },
    get waiting() {
      return started !== undefined && clock.time < started;
    },
    momentOf: (position) => (started ?? clock.time) + position - anchor,
    place(position) {
      anchor = clamp(position, 0, duration());
      started = undefined;
    },
    start(moment) {
      started = moment;
    },
  };
};
