import type { Performance, PlayedNote } from '../src/performance/performance.ts';
import type { Seconds } from '../src/units.ts';

/** A recorded sound that was told to start: at which time of the sound card, and what time it was then. */
export interface Start {
  readonly when: Seconds;
  readonly now: Seconds;
}

/** What is wrong with how notes were started. */
export interface Judgement {
  /** Starts that belong to no note. */
  readonly strays: readonly Start[];
  /** Notes that were not started, or two notes at once by one start. */
  readonly missing: readonly PlayedNote[];
  /** Starts asked for after their time. */
  readonly late: readonly Start[];
  readonly worstErrorMs: number;
}

const TOLERANCE: Seconds = 0.001;

const errorOf = (start: Start, anchor: Seconds, notes: readonly PlayedNote[]): Seconds =>
  notes.reduce(
    (least, { onset }) => Math.min(least, Math.abs(start.when - anchor - onset)),
    Number.POSITIVE_INFINITY,
  );

/** The sound card's time at the beginning of the piece: of the anchors that the first starts allow, the one that most starts agree with. */
const findAnchor = (starts: readonly Start[], notes: readonly PlayedNote[]): Seconds => {
  const agreeing = (anchor: Seconds): number =>
    starts.filter((start) => errorOf(start, anchor, notes) <= TOLERANCE).length;
  // The very first may be the noise of the pedal.
  const anchors = starts
    .slice(0, 4)
    .flatMap(({ when }) => notes.slice(0, 12).map(({ onset }) => when - onset));
  return anchors.reduce(
    (best, anchor) => (agreeing(anchor) > agreeing(best) ? anchor : best),
    anchors[0] ?? 0,
  );
};

/**
 * Holds what was started in one stretch of playing against the notes that may have been, from the first one on;
 * those up to `heard` must have been. A note is one start or two, for samples of two loudnesses; `noises` are the
 * moments at which keys come up and the pedal moves, which are heard too.
 */
export const judge = (
  starts: readonly Start[],
  notes: readonly PlayedNote[],
  heard: Seconds,
  noises: readonly Seconds[] = [],
): Judgement => {
  const anchor = findAnchor(starts, notes);
  const isNoise = ({ when }: Start) =>
    // Who begins in the middle presses the pedal before the first note.
    (noises.length > 0 && when - anchor < (notes[0]?.onset ?? 0)) ||
    noises.some((moment) => Math.abs(when - anchor - moment) <= TOLERANCE);
  const strokes = starts.filter(
    (start) => errorOf(start, anchor, notes) <= TOLERANCE || !isNoise(start),
  );
  const strays = strokes.filter((start) => errorOf(start, anchor, notes) > TOLERANCE);
  const missing = notes.filter(({ onset }) => {
    if (onset > heard) return false;
    const together = notes.filter((other) => Math.abs(other.onset - onset) <= TOLERANCE);
    const started = starts.filter((one) => Math.abs(one.when - anchor - onset) <= TOLERANCE);
    return started.length < together.length;
  });
  const errors = strokes.map((start) => errorOf(start, anchor, notes));
  return {
    strays,
    missing,
    late: strokes.filter(({ when, now }) => when < now),
    worstErrorMs: Math.max(...errors) * 1000,
  };
};

/** When keys come up and the pedal moves in a performance. */
export const noisesOf = ({ notes, pedal }: Performance): readonly Seconds[] => [
  ...notes.map(({ release }) => release),
  ...pedal.map(({ at }) => at),
];
