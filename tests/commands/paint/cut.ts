import type { Part } from '../../../src/concert/ports.ts';

/** What every graphics card holds with ease. */
const LONGEST = 2048;

/** A length in as few stretches as need be, all nearly the same: where each begins, and the end. */
const seams = (length: number, longest: number): readonly number[] => {
  const count = Math.ceil(length / longest);
  return Array.from({ length: count + 1 }, (_, index) => Math.round((length * index) / count));
};

/** Cuts a painting of `width` × `height` pixels into parts of at most `longest` pixels a side: bands from top to bottom, each from left to right. */
export const cut = (
  width: number,
  height: number,
  longest = LONGEST,
): readonly (readonly Part[])[] => {
  const [columns, rows] = [seams(width, longest), seams(height, longest)];
  return rows.slice(1).map((bottom, row) =>
    columns.slice(1).map((right, column) => {
      const [left, top] = [columns[column] ?? 0, rows[row] ?? 0];
      return { left, top, width: right - left, height: bottom - top };
    }),
  );
};
