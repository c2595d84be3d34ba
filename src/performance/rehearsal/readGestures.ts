import type { Seconds } from '../../units.ts';
import type { Performance, PlayedNote } from '../performance.ts';

/** What one key of a rehearsal sets off: a note of the melody, with what belongs to it. */
export interface Gesture {
  /** When its first note sounds, in the evening that is rehearsed. */
  readonly at: Seconds;
  /** When its last note begins. */
  readonly ends: Seconds;
  /** By onset: a chord, graces and their note, a note and its ornament, a cadenza. */
  readonly notes: readonly PlayedNote[];
}

/** Keys that follow so soon are a chord, or a turn too fast for one finger. */
const AT_ONCE: Seconds = 0.12;

const isGrace = (note: PlayedNote | undefined): boolean => note?.kind === 'grace';

/** Whether a note of the melody goes on with the gesture of those before it. */
const belongs = (note: PlayedNote, gesture: readonly PlayedNote[]): boolean => {
  const last = gesture.at(-1);
  if (!last) return false;
  if (note.kind === 'ornament') return true;
  if (note.kind === 'cadenza') return last.kind === 'cadenza';
  // Graces end a trill; anywhere else they begin the note that follows.
  if (isGrace(note)) return last.kind === 'ornament' || gesture.every(isGrace);
  return gesture.every(isGrace) || (last.kind === 'note' && note.onset - last.onset < AT_ONCE);
};

/** The melody of an evening as a visitor plays it, a key for each gesture, by onset. */
export const readGestures = ({ notes }: Performance): readonly Gesture[] => {
  const gestures: PlayedNote[][] = [];
  for (const note of notes) {
    if (note.hand === 'left') continue;
    const gesture = gestures.at(-1);
    if (gesture && belongs(note, gesture)) gesture.push(note);
    else gestures.push([note]);
  }
  return gestures.map((own) => ({
    at: own[0]?.onset ?? 0,
    ends: own.at(-1)?.onset ?? 0,
    notes: own,
  }));
};
