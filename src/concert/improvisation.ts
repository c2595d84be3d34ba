import { createImproviser } from '../painting/improvise.ts';
import type { Plan } from '../painting/plan.ts';
import type { Performance, PlayedNote, PlayedPedal } from '../performance/performance.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { playAgain } from './improvised.ts';
import { type Blow, createLog, type Entry } from './log.ts';
import { MOST_STROKES } from './mostStrokes.ts';
import type { Source } from './source.ts';

/** What a visitor plays alone, and paints with it. Its clock is its own place: it begins with the first key. */
export interface Improvisation {
  /** What was played so far, which grows; it can be heard again. */
  readonly performance: Performance;
  readonly source: Source;
  readonly entries: readonly Entry[];
  /** Whether the canvas takes nothing more. */
  readonly full: boolean;
  /** How long nothing has been struck and no key held at `position`. */
  silentFor(position: Seconds): Seconds;
  strike(blow: Blow, position: Seconds): void;
  damp(pitch: Pitch, position: Seconds): void;
  /** The visitor's pedal moves. */
  pedal(depth: Unit, position: Seconds): void;
  /** The improvisation lasts at least until `position`. */
  reach(position: Seconds): void;
  /** It is left at `position`; returns where it ends: not before a key that was struck at that very instant is to be painted. */
  leave(position: Seconds): Seconds;
}

/** What is struck in it is painted in it. */
const INSTANT: Seconds = 0.001;

/** A rest of so long ends a phrase, and the paint begins to dry. */
const REST: Seconds = 2.5;

/** The moments at which nothing has been played for so long, in order. */
const silencesIn = (entries: readonly Entry[]): readonly Seconds[] => {
  let end: Seconds = Number.NEGATIVE_INFINITY;
  return entries.flatMap(({ release = Number.POSITIVE_INFINITY }, i) => {
    end = Math.max(end, release);
    const next = entries[i + 1]?.onset ?? Number.POSITIVE_INFINITY;
    return end + REST < next ? [end + REST] : [];
  });
};

/** An improvisation in which nothing is played yet, on a canvas for which `plan` was made. */
export const createImprovisation = (plan: Plan): Improvisation => {
  const log = createLog();
  const keys = new Map<Pitch, Entry>();
  let pedal: readonly PlayedPedal[] = [];
  let improviser = createImproviser(plan, log.entries);
  let notes: readonly PlayedNote[] | undefined;
  let reached: Seconds = 0;
  let strokes = 0;
  let setUntil: Seconds = 0;

  const reach = (position: Seconds) => {
    reached = Math.max(reached, position);
  };

  const damp = (pitch: Pitch, position: Seconds) => {
    const key = keys.get(pitch);
    if (!key) return;
    keys.delete(pitch);
    log.release(key.order, Math.max(key.onset, position));
    notes = undefined;
  };

  const movePedal = (depth: Unit, position: Seconds) => {
    pedal = [...pedal, { at: position, depth }].sort((a, b) => a.at - b.at);
  };

  /** A foot that was down before the first key is down from there on. */
  const takeUpPedal = (depth: Unit, position: Seconds) => {
    const now = pedal.findLast(({ at }) => at <= position)?.depth ?? 0;
    if (now !== depth) movePedal(depth, position);
  };

  const full = () => strokes >= MOST_STROKES;

  return {
    performance: {
      title: '',
      get pedal() {
        return pedal;
      },
      sections: [],
      get notes() {
        notes ??= playAgain(log.entries, pedal, reached);
        return notes;
      },
      get duration() {
        return reached;
      },
    },
    source: {
      before(position) {
        const due = improviser
          .before(position)
          .slice(0, MOST_STROKES - strokes)
          .map(({ order, ...one }) => ({ ...one, note: order }));
        strokes += due.length;
        return due;
      },
      setsBefore(position) {
        const from = setUntil;
        setUntil = Math.max(setUntil, position);
        return silencesIn(log.entries).filter((at) => at >= from && at < position);
      },
      again() {
        setUntil = 0;
        improviser = createImproviser(plan, log.entries);
        strokes = 0;
      },
    },
    entries: log.entries,
    get full() {
      return full();
    },
    silentFor(position) {
      if (keys.size > 0) return 0;
      const last = log.entries.reduce(
        (latest, { onset, release }) => Math.max(latest, release ?? onset),
        0,
      );
      return position - last;
    },
    strike(blow, position) {
      damp(blow.pitch, position);
      takeUpPedal(blow.pedal, position);
      reach(position);
      notes = undefined;
      keys.set(blow.pitch, log.strike({ ...blow, position, onset: position }));
    },
    damp,
    pedal: movePedal,
    reach,
    leave(position) {
      const last = log.entries.at(-1)?.onset ?? Number.NEGATIVE_INFINITY;
      reach(Math.max(position, last + INSTANT));
      notes = undefined;
      return last < position ? position : last + INSTANT;
    },
  };
};
