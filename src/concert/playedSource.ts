import { paintNote } from '../painting/paintNote.ts';
import type { Plan, Touch } from '../painting/plan.ts';
import { notesBetween } from '../performance/notesBetween.ts';
import type { Performance, PlayedNote } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import type { Source } from './source.ts';

/** The strokes that a performance lays, note by note; its paint sets where a section of the piece ends. */
export const createPlayedSource = (performance: Performance, plan: Plan): Source => {
  let givenUntil: Seconds = 0;
  let setUntil: Seconds = 0;

  const touchesOf = ({ index, passed = [] }: PlayedNote): readonly Touch[] =>
    [index, ...passed].flatMap((one) => plan.touches[one] ?? []);

  return {
    before(position) {
      const notes = notesBetween(performance, givenUntil, position);
      givenUntil = Math.max(givenUntil, position);
      return notes.flatMap((note) =>
        paintNote(touchesOf(note), note).map((stroke) => ({
          stroke,
          begins: note.onset + stroke.delay,
          note: note.index,
        })),
      );
    },
    setsBefore(position) {
      const from = setUntil;
      setUntil = Math.max(setUntil, position);
      return performance.sections
        .map(({ at }) => at)
        .filter((at) => at > 0 && at >= from && at < position);
    },
    again() {
      givenUntil = 0;
      setUntil = 0;
    },
  };
};
