import type { Stroke } from '../painting/stroke.ts';
import type { Seconds, Unit } from '../units.ts';

/** A part of a stroke that is painted in one go. */
export interface Slice {
  readonly stroke: Stroke;
  readonly from: Unit;
  readonly to: Unit;
  readonly note: number;
}

/** A stroke in slices, each with its own moment. */
interface Growing {
  readonly stroke: Stroke;
  readonly begins: Seconds;
  readonly order: number;
  readonly note: number;
  readonly slices: number;
  done: number;
}

/** What is still to be painted, in the one order that every repaint keeps. */
export interface Hand {
  add(stroke: Stroke, begins: Seconds, note: number): void;
  /** The slices whose moment is before `time`, in order; they count as painted then. */
  takeBefore(time: Seconds): readonly Slice[];
  /** The moment of the next slice, or infinity. */
  next(): Seconds;
  /** How many strokes were added. */
  readonly strokes: number;
  /** What is still to come of the strokes that are begun and not yet at their end. */
  growing(): readonly Slice[];
}

const SLICE_TIME = 1 / 15;
const MOST_SLICES = 24;

/** The note of a stroke that is none of the piece's. */
const VISITOR = -1;

const countSlices = ({ time }: Stroke): number =>
  Math.min(MOST_SLICES, Math.max(2, Math.round(time / SLICE_TIME)));

const sliceOf = (stroke: Stroke, index: number, slices: number, note: number): Slice => ({
  stroke,
  from: index / slices,
  to: (index + 1) / slices,
  note,
});

/** The slices of a visitor's stroke, in turn: the same ones that a stroke of the piece has. */
export const slicesOf = (stroke: Stroke): readonly Slice[] => {
  const slices = countSlices(stroke);
  return Array.from({ length: slices }, (_, index) => sliceOf(stroke, index, slices, VISITOR));
};

const momentOf = ({ begins, stroke, slices }: Growing, slice: number): Seconds =>
  begins + (stroke.time * slice) / slices;

/**
 * Cuts strokes into slices of about a fifteenth of a second each and gives them out by moment, then by the order in which
 * their strokes were added: the same strokes give the same sequence however often, and how late, one asks.
 */
export const createHand = (): Hand => {
  const coming: Growing[] = []; // the soonest first: of a whole picture's strokes few are begun at a time, and only they are asked
  let begun: Growing[] = [];
  let strokes = 0;
  return {
    add(stroke, begins, note) {
      const slices = countSlices(stroke);
      const before = coming.findLastIndex((one) => one.begins <= begins);
      coming.splice(before + 1, 0, { stroke, begins, order: strokes++, note, slices, done: 0 });
    },
    takeBefore(time) {
      const later = coming.findIndex(({ begins }) => begins >= time);
      begun.push(...coming.splice(0, later < 0 ? coming.length : later));
      const due: { at: Seconds; order: number; slice: Slice }[] = [];
      for (const growing of begun) {
        const { stroke, slices, order, note } = growing;
        for (; growing.done < slices; growing.done++) {
          const at = momentOf(growing, growing.done);
          if (at >= time) break;
          due.push({ at, order, slice: sliceOf(stroke, growing.done, slices, note) });
        }
      }
      begun = begun.filter(({ done, slices }) => done < slices);
      // Within one stroke the moments rise, so a stable sort keeps its slices in turn.
      return due.sort((a, b) => a.at - b.at || a.order - b.order).map(({ slice }) => slice);
    },
    next: () =>
      begun.reduce(
        (soonest, one) => Math.min(soonest, momentOf(one, one.done)),
        coming[0]?.begins ?? Infinity,
      ),
    get strokes() {
      return strokes;
    },
    growing: () =>
      begun.map(({ stroke, slices, done, note }) => ({ stroke, from: done / slices, to: 1, note })),
  };
};
