import type { Seconds } from '../../units.ts';
import type { Performance, PlayedNote, PlayedPedal, PlayedSection } from '../performance.ts';

/** A performance that comes about while it is heard, of the notes of an evening that is known. */
export interface LivePerformance extends Performance {
  /** Adds a note of the evening as it is played now. */
  add(note: PlayedNote): void;
  press(move: PlayedPedal): void;
  /** By `time` the performance is at a place of the evening; the rest is still to come, at the evening's pace. */
  reach(place: Seconds, time: Seconds): void;
  /** Forgets what was played from `time` on, or goes on to it; returns the place of the evening where it is then. */
  cut(time: Seconds): Seconds;
  /** Takes what lies before a place of the evening as it was that evening; returns the time at which it ends. */
  skip(place: Seconds): Seconds;
}

/** A performance of `evening` up to a place as it was that evening, and open from there on. */
export const createLivePerformance = (evening: Performance, from: Seconds): LivePerformance => {
  let notes = evening.notes.filter(({ onset }) => onset < from);
  let pedal = evening.pedal.filter(({ at }) => at < from);
  let place = from;
  let now = from;
  /** When sections that are past began. */
  let begun: readonly PlayedSection[] = evening.sections.filter(({ at }) => at <= from);

  /** What was hurried past by notes that are forgotten, and is not to be played any more: it goes with the next note. */
  let left: readonly number[] = [];
  const places = new Map(evening.notes.map(({ index, onset }) => [index, onset]));
  const placeOf = (index: number): Seconds => places.get(index) ?? Number.POSITIVE_INFINITY;

  const withLeft = (note: PlayedNote): PlayedNote => {
    if (left.length === 0) return note;
    const passed = [...left, ...(note.passed ?? [])];
    left = [];
    return { ...note, passed };
  };

  const reach = (next: Seconds, time: Seconds) => {
    if (place >= evening.duration) return;
    const since = now;
    place = Math.max(place, next);
    now = Math.max(now, time);
    const passed = evening.sections.slice(begun.length).filter(({ at }) => at <= place);
    // What was leapt over lies as far back as it would at the evening's pace.
    const began = (at: Seconds) => Math.max(since, now - (place - at));
    begun = [...begun, ...passed.map(({ at, name }) => ({ at: began(at), name }))];
  };

  const end = () => now + Math.max(0, evening.duration - place);

  return {
    title: evening.title,
    get notes() {
      return notes;
    },
    get pedal() {
      return pedal;
    },
    get sections() {
      const rest = evening.sections.slice(begun.length);
      return [
        ...begun,
        ...rest.map(({ at, name }) => ({ at: now + Math.max(0, at - place), name })),
      ];
    },
    get duration() {
      return end();
    },
    add(note) {
      const after = notes.findLastIndex(({ onset }) => onset <= note.onset);
      notes = notes.toSpliced(after + 1, 0, withLeft(note));
    },
    press(move) {
      pedal = [...pedal, move];
    },
    reach,
    cut(time) {
      if (time >= now) return Math.min(evening.duration, place + (time - now));
      const gone = notes.filter(({ onset }) => onset >= time);
      place = Math.min(place, ...gone.map(({ index }) => placeOf(index)));
      left = [...left, ...gone.flatMap(({ passed = [] }) => passed)].filter(
        (index) => placeOf(index) < place,
      );
      now = time;
      notes = notes.filter(({ onset }) => onset < time);
      pedal = pedal.filter(({ at }) => at < time);
      begun = begun.filter(({ at }) => at <= time);
      return place;
    },
    skip(to) {
      const played = new Set([
        ...left,
        ...notes.flatMap(({ index, passed = [] }) => [index, ...passed]),
      ]);
      const skipped = evening.notes.filter(({ index, onset }) => onset < to && !played.has(index));
      const shift = now - place;
      const later = (note: PlayedNote): PlayedNote => ({
        ...note,
        onset: Math.max(now, note.onset + shift),
        release: note.release + shift,
        brushed: note.brushed + shift,
        damped: note.damped + shift,
      });
      notes = [...notes, ...skipped.map((note) => withLeft(later(note)))];
      const moves = evening.pedal.filter(({ at }) => at >= place && at < to);
      pedal = [...pedal, ...moves.map(({ at, depth }) => ({ at: at + shift, depth }))];
      reach(to, to + shift);
      return now;
    },
  };
};
