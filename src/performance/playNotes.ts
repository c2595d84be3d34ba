import { endOf } from '../score/endOf.ts';
import type { Notation } from '../score/notation.ts';
import type { Note } from '../score/score.ts';
import type { Seconds } from '../units.ts';
import { shapeDynamics } from './dynamics/shapeDynamics.ts';
import { freeKeys } from './touch/freeKeys.ts';
import { createPiece, type TouchContext } from './touch/piece.ts';
import { shapeLengths } from './touch/shapeLengths.ts';
import { shapeTiming } from './touch/shapeTiming.ts';

/** No hammer speaks in less. */
const SHORTEST: Seconds = 0.035;

/** All notes of a written score as a pianist touches them: how loud, when (beats, on the grid but for some hundredths of a second) and how long; by onset, then pitch. */
export const playNotes = (notation: Notation, context: TouchContext): readonly Note[] => {
  const { weights } = context;
  const piece = createPiece(notation, context);
  const loudness = shapeDynamics(piece, weights);
  const onsetOf = shapeTiming({ ...piece, loudness }, weights);
  const lengthOf = shapeLengths({ ...piece, onsetOf }, weights);
  const end = piece.pace.secondsAt(endOf(notation));
  const keys = piece.strokes.map((stroke) => {
    const onset = onsetOf(stroke);
    const release = Math.min(end, onset + Math.max(SHORTEST, lengthOf(stroke)));
    return { stroke, pitch: stroke.pitch, onset, release };
  });
  return freeKeys(keys, weights.repetition)
    .map(({ stroke, pitch, onset, release }): Note => {
      const { hand, kind } = stroke;
      const begins = piece.pace.beatsAt(onset);
      const duration = piece.pace.beatsAt(release) - begins;
      return { pitch, velocity: loudness(stroke), onset: begins, duration, hand, kind };
    })
    .toSorted((a, b) => a.onset - b.onset || a.pitch - b.pitch);
};
