import type { Pitch, Seconds } from '../../../src/units.ts';

/** A note, be it played or heard: its key, and when it begins. */
export interface Struck {
  readonly pitch: Pitch;
  readonly onset: Seconds;
}

/** As near as a heard note must be to the played one: mir_eval's convention for onsets (Raffel et al. 2014). */
const TOLERANCE: Seconds = 0.05;

const byPitch = <T extends Struck>(notes: readonly T[]): ReadonlyMap<Pitch, readonly T[]> => {
  const sorted = new Map<Pitch, T[]>();
  for (const note of notes.toSorted((a, b) => a.onset - b.onset)) {
    const pitch = Math.round(note.pitch);
    const others = sorted.get(pitch);
    if (others) others.push(note);
    else sorted.set(pitch, [note]);
  }
  return sorted;
};

/** Whether a heard note can be the played one. */
export const isSame = (played: Struck, heard: Struck): boolean =>
  Math.round(heard.pitch) === played.pitch && Math.abs(heard.onset - played.onset) <= TOLERANCE;

/**
 * Pairs played notes with heard ones of the same key (within half a semitone) whose onsets lie within the tolerance,
 * each with at most one, as many as can be: on one key, where all may differ by the same, taking each time the earliest
 * that is left is a maximum matching.
 */
export const matchNotes = <P extends Struck, H extends Struck>(
  played: readonly P[],
  heard: readonly H[],
): ReadonlyMap<P, H> => {
  const pairs = new Map<P, H>();
  const heardOf = byPitch(heard);
  for (const [pitch, notes] of byPitch(played)) {
    const candidates = [...(heardOf.get(pitch) ?? [])];
    for (const note of notes) {
      while ((candidates[0]?.onset ?? Infinity) < note.onset - TOLERANCE) candidates.shift();
      const first = candidates[0];
      if (!first || first.onset > note.onset + TOLERANCE) continue;
      pairs.set(note, first);
      candidates.shift();
    }
  }
  return pairs;
};
