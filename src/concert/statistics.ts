import type { Seconds } from '../units.ts';

const LONG_FRAME: Seconds = 0.05;
const LATEST_MS = 2000;

/** Counts and times of one canvas, in memory that does not grow. */
export interface Statistics {
  readonly frames: number;
  readonly longFrames: number;
  readonly worstLatenessMs: number;
  /** The lateness that a share of the notes did not exceed, 0 without notes; later than 2 s counts as 2 s. */
  latenessMs(share: number): number;
  /** A frame that came at `now`, on a monotonic clock. */
  frame(now: Seconds): void;
  /** A note whose first paint came this much after its onset was heard. */
  painted(lateness: Seconds): void;
}

/** Statistics without a frame or a note yet. */
export const createStatistics = (): Statistics => {
  /** How many notes were 0–1 ms, 1–2 ms, … late. */
  const notes = new Uint32Array(LATEST_MS + 1);
  let count = 0;
  let worst = 0;
  let frames = 0;
  let longFrames = 0;
  let last: Seconds | undefined;

  return {
    get frames() {
      return frames;
    },
    get longFrames() {
      return longFrames;
    },
    get worstLatenessMs() {
      return worst;
    },
    latenessMs(share) {
      let bucket = 0;
      for (let rest = share * count; rest > 0; bucket++) rest -= notes[bucket] ?? rest;
      return Math.min(bucket, worst);
    },
    frame(now) {
      frames += 1;
      if (last !== undefined && now - last > LONG_FRAME) longFrames += 1;
      last = now;
    },
    painted(lateness) {
      const ms = Math.max(0, lateness * 1000);
      const bucket = Math.min(LATEST_MS, Math.floor(ms));
      notes[bucket] = (notes[bucket] ?? 0) + 1;
      count += 1;
      worst = Math.max(worst, ms);
    },
  };
};
