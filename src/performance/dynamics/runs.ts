import { type Beats, clamp } from '../../units.ts';
import type { KeyStroke } from '../touch/keyStroke.ts';
import type { Rule } from '../touch/piece.ts';
import { readGrowth } from './growth.ts';

/** Notes up to a sixteenth long, five of them or more, are a run. */
const SMALL: Beats = 0.25 + 1e-6;
const MANY = 5;

/** A run is so much lighter than the line, and so much grows or dies away from its first note to its last. */
const LIGHT = -1;
const GROWS = 5;

/** So many semitones up to the goal are a full crescendo. */
const FULL = 7;

const isSmall = ({ kind, strike }: KeyStroke): boolean =>
  (kind === 'note' || kind === 'ornament') && strike.duration <= SMALL;

/** The runs of a melody, each with the note that it leads to. */
const readRuns = (melody: readonly KeyStroke[]) => {
  const runs: { readonly notes: KeyStroke[]; goal: KeyStroke | undefined }[] = [];
  const line = melody.filter(({ kind }) => kind !== 'grace');
  line.forEach((stroke, i) => {
    const before = line[i - 1];
    const current = runs.at(-1);
    if (!isSmall(stroke)) {
      if (current && before && isSmall(before)) current.goal = stroke;
    } else if (current && before && isSmall(before)) current.notes.push(stroke);
    else runs.push({ notes: [stroke], goal: undefined });
  });
  return runs.filter(({ notes }) => notes.length >= MANY);
};

/** Fioriture are light, and go somewhere: up to their goal with a crescendo, down to it leggiero and dying away, unless Chopin wants them to grow. */
export const runs: Rule = ({ melody, notation }) => {
  const grows = readGrowth(notation);
  const points = new Map<KeyStroke, number>();
  for (const { notes, goal } of readRuns(melody)) {
    const climbs = (goal?.pitch ?? 0) - (notes[0]?.pitch ?? 0);
    const least = grows(notes[0]?.onset ?? 0) ? 0 : -1;
    const direction = goal ? clamp(climbs / FULL, least, 1) : 0;
    notes.forEach((note, i) => {
      points.set(note, LIGHT + direction * GROWS * (i / (notes.length - 1) - 0.5));
    });
  }
  return (stroke) => points.get(stroke) ?? 0;
};
