import type { Notation } from '../score/notation.ts';
import { type Harmony, readHarmony } from '../score/readHarmony.ts';
import type { Note } from '../score/score.ts';

const read = (notation: Notation): readonly Harmony[] =>
  readHarmony({
    title: notation.title,
    notes: notation.strikes.flatMap(({ pitches, onset, duration, hand, cadenza }) =>
      pitches.map((pitch): Note => {
        const kind = cadenza ? 'cadenza' : 'note';
        return { pitch, velocity: 0.5, onset, duration, hand, kind };
      }),
    ),
    tempo: [],
    pedal: [],
    measures: notation.measures.map(({ at }) => at),
    sections: notation.sections,
    asPlayed: false,
  });

const known = new WeakMap<Notation, readonly Harmony[]>();

/** The harmony of what is written, each dotted quarter's; read once for each score, since several rules listen to it. */
export const writtenHarmony = (notation: Notation): readonly Harmony[] => {
  const harmony = known.get(notation) ?? read(notation);
  known.set(notation, harmony);
  return harmony;
};
