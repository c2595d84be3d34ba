import type { Beats } from '../units.ts';
import type { Note, Score } from './score.ts';

/** A part of a measure short enough for one chord, and what sounds in it. */
export interface Stretch {
  readonly at: Beats;
  /** How long each of the twelve pitch classes sounds, the bass counted double, the right hand half. */
  readonly weights: readonly number[];
  /** The lowest note's pitch class, or undefined in silence. */
  readonly bass: number | undefined;
  /** Whether the left hand strikes a key in it. */
  readonly left: boolean;
}

/** The longest part of a measure that has one harmony: 12/8 is taken by dotted quarters, 4/4 and 3/4 by halves. */
const LONGEST: Beats = 2;

/** The right hand's notes count for less than the left's: a melody has notes that are foreign to its chord. */
const MELODY = 0.5;

/** A note of the piano counts for so long, then it has faded. */
const FADES: Beats = 8;

/** A player's hands are not exact: what begins or lasts by less than this across a border belongs to one side of it. */
export const LOOSE: Beats = 0.12;

const startsOf = ({ measures, notes }: Score): readonly Beats[] => {
  const end = notes.reduce((latest, { onset, duration }) => Math.max(latest, onset + duration), 0);
  return measures.flatMap((at, i) => {
    const length = Math.max(0, (measures[i + 1] ?? end) - at);
    const parts = 2 ** Math.max(0, Math.ceil(Math.log2(length / LONGEST)));
    return Array.from({ length: parts }, (_, part) => at + (part * length) / parts);
  });
};

interface Sounding {
  readonly weights: number[];
  lowest: Note | undefined;
  left: boolean;
}

const sound = (stretch: Sounding, note: Note, time: Beats, begins: boolean): void => {
  const pitchClass = note.pitch % 12;
  stretch.weights[pitchClass] =
    (stretch.weights[pitchClass] ?? 0) + time * (note.hand === 'right' ? MELODY : 1);
  if (!stretch.lowest || note.pitch < stretch.lowest.pitch) stretch.lowest = note;
  if (begins && note.hand === 'left') stretch.left = true;
};

/** The measures of a score in parts of at most two beats, with what sounds in each. */
export const readStretches = (score: Score): readonly Stretch[] => {
  const starts = startsOf(score);
  const stretches = starts.map((): Sounding => {
    return { weights: new Array<number>(12).fill(0), lowest: undefined, left: false };
  });
  let first = 0;
  for (const note of score.notes) {
    while ((starts[first + 1] ?? Infinity) <= note.onset + LOOSE) first++;
    const end = note.onset + Math.min(note.duration, FADES);
    for (let i = first; i < starts.length && (starts[i] ?? end) < end; i++) {
      const from = Math.max(note.onset, starts[i] ?? 0);
      const to = Math.min(end, starts[i + 1] ?? end);
      const stretch = stretches[i];
      if (stretch && (i === first || to - from > LOOSE)) {
        sound(stretch, note, Math.max(0, to - from), i === first);
      }
    }
  }
  return stretches.map(({ weights, lowest, left }, i) => {
    const bass = lowest && lowest.pitch % 12;
    const doubled = lowest ? Math.min(lowest.duration, LONGEST) : 0;
    return {
      at: starts[i] ?? 0,
      weights: weights.map((weight, pitchClass) => weight + (pitchClass === bass ? doubled : 0)),
      bass,
      left,
    };
  });
};
