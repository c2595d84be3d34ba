import type { Box } from './box.ts';

/** A rectangle of whole pixels. */
export type Rectangle = readonly [left: number, top: number, width: number, height: number];

/** The square tiles of a canvas that have changed since they were last taken. */
export interface Tiles {
  mark(box: Box): void;
  markAll(): void;
  /** The changed tiles, or at most so many of them, joined into rectangles; they count as unchanged then. What `spared` boxes touch is left for later. */
  take(most?: number, spared?: readonly Box[]): readonly Rectangle[];
}

/** How long a tile's side is, in pixels. */
export const SIDE = 32;

/** Joins runs of tiles, each as its row, first column and the column after its last, with those of the same columns in the row above. */
const join = (runs: readonly (readonly [row: number, first: number, end: number])[]) => {
  const blocks: { row: number; rows: number; first: number; end: number }[] = [];
  for (const [row, first, end] of runs) {
    const above = blocks.find(
      (block) => block.first === first && block.end === end && block.row + block.rows === row,
    );
    if (above) above.rows += 1;
    else blocks.push({ row, rows: 1, first, end });
  }
  return blocks;
};

/** The tiles of a canvas of `width` × `height` pixels, none changed; `reach` pixels around a change count as changed too. */
export const createTiles = (width: number, height: number, reach = 0): Tiles => {
  const columns = Math.ceil(width / SIDE);
  const rows = Math.ceil(height / SIDE);
  const changed = new Uint8Array(columns * rows);
  const column = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor(x / SIDE)));
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor(y / SIDE)));

  /** The tiles that a box touches or reaches. */
  const indices = ({ left, top, right, bottom }: Box): readonly number[] => {
    const [beyond, below] = [columns * SIDE + reach, rows * SIDE + reach];
    if (right < -reach || bottom < -reach || left > beyond || top > below) return [];
    const [first, last] = [column(left - reach), column(right + reach)];
    const found: number[] = [];
    for (let y = row(top - reach); y <= row(bottom + reach); y++) {
      for (let x = first; x <= last; x++) found.push(y * columns + x);
    }
    return found;
  };

  /** Takes the next run of changed tiles in a row, at most so many. */
  const takeRun = (
    most: number,
  ): readonly [row: number, first: number, end: number] | undefined => {
    const start = changed.indexOf(1);
    if (start < 0 || most <= 0) return undefined;
    const at = Math.floor(start / columns);
    const last = Math.min((at + 1) * columns, start + most);
    let end = start;
    while (end < last && changed[end] === 1) changed[end++] = 0;
    return [at, start - at * columns, end - at * columns];
  };

  return {
    mark(box) {
      for (const tile of indices(box)) changed[tile] = 1;
    },
    markAll() {
      changed.fill(1);
    },
    take(most = Number.POSITIVE_INFINITY, spared = []) {
      const later = spared.flatMap(indices).filter((tile) => changed[tile] === 1);
      for (const tile of later) changed[tile] = 0;
      const runs: (readonly [row: number, first: number, end: number])[] = [];
      let left = most;
      for (let run = takeRun(left); run; run = takeRun(left)) {
        runs.push(run);
        left -= run[2] - run[1];
      }
      for (const tile of later) changed[tile] = 1;
      return join(runs).map(({ row, rows, first, end }) => [
        first * SIDE,
        row * SIDE,
        Math.min(end * SIDE, width) - first * SIDE,
        Math.min((row + rows) * SIDE, height) - row * SIDE,
      ]);
    },
  };
};
