/** Something as wide as from one place on the sheet to another. */
export interface Wide {
  readonly from: number;
  readonly to: number;
}

/** Lays things into rows, from the first to the last, so that none touch: the row of each. */
export const stagger = (things: readonly Wide[], gap = 6): readonly number[] => {
  const ends: number[] = [];
  return things.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
};

/** About how wide a text is in a serif type of `size`. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.43;
