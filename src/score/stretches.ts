import type { Beats, Unit } from '../units.ts';
import { createHeldUntil } from './heldUntil.ts';
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

/** What rings on into the next parts under the pedal counts for less than what is played there. */
const RUNG = 0.15;

/** With the pedal this deep the left hand may leave its keys, and its chord is heard on. */
const DOWN: Unit = 1 / 2;

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

/** How much a note counts that is played until `struck` and rings on after it. */
const heardBetween = (from: Beats, to: Beats, struck: Beats): number =>
  Math.max(0, Math.min(to, struck) - from) + RUNG * Math.max(0, to - Math.max(from, struck));

/** The measures of a score in parts of at most two beats, with what sounds in each. */
export const readStretches = (score: Score): readonly Stretch[] => {
  const starts = startsOf(score);
  const stretches = starts.map((): Sounding => {
    return { weights: new Array<number>(12).fill(0), lowest: undefined, left: false };
  });
  const heldUntil = createHeldUntil(score.pedal, DOWN, 0);
  let first = 0;
  for (const note of score.notes) {
    while ((starts[first + 1] ?? Infinity) <= note.onset + LOOSE) first++;
    const release = note.onset + note.duration;
    const silent = note.hand === 'left' ? heldUntil(release) : release;
    const end = Math.min(silent, note.onset + FADES);
    const struck = Math.max(release, Math.min(silent, starts[first + 1] ?? silent));
    for (let i = first; i < starts.length && (starts[i] ?? end) < end; i++) {
      const from = Math.max(note.onset, starts[i] ?? 0);
      const to = Math.min(end, starts[i + 1] ?? end);
      const stretch = stretches[i];
      if (stretch && (i === first || to - from > LOOSE)) {
        sound(stretch, note, heardBetween(from, to, struck), i === first);
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
