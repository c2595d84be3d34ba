import type { PlayedNote } from '../performance/performance.ts';
import type { Pitch } from '../units.ts';

/** Between which keys the right hand has the middle half of its notes; where it has none, the left. */
export const compassOf = (
  notes: readonly Pick<PlayedNote, 'pitch' | 'hand'>[],
): readonly [low: Pitch, high: Pitch] => {
  const right = notes.filter(({ hand }) => hand === 'right');
  const pitches = (right.length > 0 ? right : notes)
    .map(({ pitch }) => pitch)
    .toSorted((a, b) => a - b);
  const at = (share: number): Pitch => pitches[Math.floor(share * (pitches.length - 1))] ?? 60;
  return [at(1 / 4), at(3 / 4)];
};
