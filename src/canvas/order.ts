import type { Stroke } from '../painting/stroke.ts';
import type { Seconds } from '../units.ts';
import { createHand, type Slice } from './hand.ts';

/** What is done to a canvas next: slices are laid, strokes read it from now on as it is now, or what is wet sets. */
export type Step = readonly Slice[] | 'snapshot' | 'set';

/** All that is still to be done to a canvas, in the one order that every repaint keeps. */
export interface Order {
  add(stroke: Stroke, begins: Seconds, note: number): void;
  /** What is wet by `at` sets. */
  addSetting(at: Seconds): void;
  /** The moment of what comes next, or infinity. */
  next(): Seconds;
  /** The next step before `time`, if there is one; it counts as done then. */
  take(time: Seconds): Step | undefined;
  /** How many strokes were added. */
  readonly strokes: number;
  /** What is still to come of the strokes that are begun and not yet at their end. */
  growing(): readonly Slice[];
}

/** Strokes read the canvas as it was at the last multiple of this: wherever a frame falls, they read the same. */
const SNAPSHOT_EVERY: Seconds = 1;

/** An empty order. */
export const createOrder = (): Order => {
  const hand = createHand();
  const settings: Seconds[] = [];
  let interval = 0;
  const nextSetting = () => settings[0] ?? Number.POSITIVE_INFINITY;
  const next = () => Math.min(hand.next(), nextSetting());
  return {
    add: hand.add,
    addSetting(at) {
      settings.push(at);
      settings.sort((a, b) => a - b);
    },
    next,
    take(time) {
      const moment = next();
      if (moment >= time) return undefined;
      if (nextSetting() === moment) {
        settings.shift();
        return 'set';
      }
      const reached = Math.floor(moment / SNAPSHOT_EVERY);
      if (reached > interval) {
        interval = reached;
        return 'snapshot';
      }
      return hand.takeBefore(Math.min(time, (reached + 1) * SNAPSHOT_EVERY, nextSetting()));
    },
    get strokes() {
      return hand.strokes;
    },
    growing: hand.growing,
  };
};
