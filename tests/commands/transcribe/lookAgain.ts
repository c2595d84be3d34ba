import type { Hearing } from './hear.ts';
import { isStruck } from './isStruck.ts';
import { isSame, type Struck } from './matchNotes.ts';
import type { Sound } from './readWave.ts';

/** So sure must the transcriber be of an onset of which it made no note. */
const SURE = 0.7;

/** Keys beside, above and below a played one that could be taken for it, in semitones. */
const DECOYS = [-12, -2, -1, 1, 2, 7, 12];

/** Where a decoy's key is itself struck as near as this, in seconds, it is none. */
const CLEAR = 0.25;

/** Whether a note is there after all: the transcriber is sure of its onset, or the sound itself shows it. */
export const createSecondLook = (sound: Sound, hearing: Hearing): ((note: Struck) => boolean) => {
  const onsets = hearing.onsets(SURE);
  return (note) => onsets.some((onset) => isSame(note, onset)) || isStruck(sound, note);
};

/** Keys that nobody strikes, where others are struck: what a second look must not find. */
export const decoysOf = <T extends Struck>(
  notes: readonly T[],
  played: readonly Struck[],
): readonly Struck[] =>
  notes.flatMap(({ pitch, onset }) =>
    DECOYS.map((away) => ({ pitch: pitch + away, onset })).filter(
      (decoy) =>
        !played.some(
          (one) => one.pitch === decoy.pitch && Math.abs(one.onset - decoy.onset) < CLEAR,
        ),
    ),
  );
