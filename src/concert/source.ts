import type { Stroke } from '../painting/stroke.ts';
import type { Seconds } from '../units.ts';

/** A stroke that is due, when its hand begins on the piece's clock, and which note lays it. */
interface DueStroke {
  readonly stroke: Stroke;
  readonly begins: Seconds;
  readonly note: number;
}

/** Where a picture's strokes come from. */
export interface Source {
  /** The strokes of all notes that begin before `position` and were not given yet, in their order. */
  before(position: Seconds): readonly DueStroke[];
  /** The moments before `position`, not given yet, at which what is wet on the canvas sets: the ends of phrases. */
  setsBefore(position: Seconds): readonly Seconds[];
  /** A canvas was put up again: the next call begins at the beginning. */
  again(): void;
}
