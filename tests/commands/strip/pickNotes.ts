import { createPlayedSource } from '../../../src/concert/playedSource.ts';
import type { MotifName } from '../../../src/painting/motifName.ts';
import { plan } from '../../../src/painting/plan.ts';
import { defaultEvening } from '../../../src/performance/interpret.ts';
import { nocturne } from '../../piece.ts';
import { playEvening } from '../evening.ts';
import type { PaintedNote } from './hangStrip.ts';

/** `count` notes of the melody, spread over the piece from its beginning to its end, none of whose first strokes grow at the same time. */
export const pickNotes = (
  motif: MotifName,
  seed: number,
  format: number,
  count: number,
): { notes: readonly PaintedNote[]; duration: number } => {
  if (seed === defaultEvening)
    throw new Error(`Evening ${seed} is played from its file: choose another, to know its notes.`);
  const { score, performance } = nocturne(seed);
  const strokes = new Map(
    createPlayedSource(performance, plan(score, motif, seed, format))
      .before(Number.POSITIVE_INFINITY)
      .toReversed()
      .map((one) => [one.note, one]),
  );
  const melody = playEvening({ seed, plain: false, weights: {} }).notes.filter(
    ({ voice }) => voice === 'melody',
  );
  const notes = Array.from({ length: count }, (_, i) => {
    const note = melody[Math.round(((i + 0.5) * melody.length) / count)];
    const first = note && strokes.get(note.index);
    if (!first) throw new Error('There are too few notes in the melody.');
    const { path, width, time } = first.stroke;
    const { onset, measure } = note;
    return { onset, measure, begins: first.begins, ends: first.begins + time, path, width };
  });
  return { notes, duration: performance.duration };
};
