import { clamp, type Pitch } from '../../units.ts';
import { ALL_WHITES, pitchOfWhite, WHITES_IN_OCTAVE, whitesBelow } from './keyboardLayout.ts';

/** Which keys are seen of a keyboard that is wider than the window, by the number of the first white one. */
export interface View {
  readonly first: number;
  readonly isLowest: boolean;
  readonly isHighest: boolean;
  /** As many white keys have room. */
  widen(whites: number): void;
  /** Moves by octaves. */
  move(octaves: number): void;
  /** Begins at the C from which these keys are nearest to the middle. */
  centre(low: Pitch, high: Pitch): void;
  /** Moves so that these keys are seen, where they are not; says whether it had to. */
  reveal(low: Pitch, high: Pitch): boolean;
}

/** The white key that the lowest C is. */
const LOWEST_C = whitesBelow(24);

/** A view from middle C on. */
export const createView = (): View => {
  let first = whitesBelow(60);
  let whites = ALL_WHITES;
  const last = () => ALL_WHITES - whites;

  /** At the nearest C, or at an end of the piano. */
  const goTo = (white: number) => {
    const octaves = Math.round((white - LOWEST_C) / WHITES_IN_OCTAVE);
    first = clamp(LOWEST_C + octaves * WHITES_IN_OCTAVE, 0, last());
  };

  return {
    get first() {
      return first;
    },
    get isLowest() {
      return first === 0;
    },
    get isHighest() {
      return first === last();
    },
    widen(room) {
      whites = room;
      first = clamp(first, 0, last());
    },
    move: (octaves) => goTo(first + octaves * WHITES_IN_OCTAVE),
    centre: (low, high) => goTo((whitesBelow(low) + whitesBelow(high) + 1 - whites) / 2),
    reveal(low, high) {
      const before = first;
      const seen = low >= pitchOfWhite(first) && high <= pitchOfWhite(first + whites - 1);
      if (!seen) goTo(whitesBelow(low));
      return first !== before;
    },
  };
};
