import type { Box } from './box.ts';

/** The square tiles of a canvas that have changed since they were last taken. */
export interface Tiles {
  mark(box: Box): void;
  markAll(): void;
  /** The changed tiles, or at most so many of them, as rows of left, top, width, height, in pixels; they count as unchanged then. */
  take(most?: number): Float32Array;
}

const SIDE = 32;

/** The tiles of a canvas of `width` × `height` pixels, none changed; `reach` pixels around a change count as changed too. */
export const createTiles = (width: number, height: number, reach = 0): Tiles => {
  const columns = Math.ceil(width / SIDE);
  const rows = Math.ceil(height / SIDE);
  const changed = new Uint8Array(columns * rows);
  const column = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor(x / SIDE)));
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor(y / SIDE)));
  return {
    mark({ left, top, right, bottom }) {
      if (right < -reach || bottom < -reach || left > width + reach || top > height + reach) return;
      for (let y = row(top - reach); y <= row(bottom + reach); y++) {
        changed.fill(
          1,
          y * columns + column(left - reach),
          y * columns + column(right + reach) + 1,
        );
      }
    },
    markAll() {
      changed.fill(1);
    },
    take(most = Number.POSITIVE_INFINITY) {
      const tiles: number[] = [];
      for (let index = changed.indexOf(1); index >= 0; index = changed.indexOf(1, index)) {
        if (tiles.length >= most * 4) break;
        changed[index] = 0;
        const left = (index % columns) * SIDE;
        const top = Math.floor(index / columns) * SIDE;
        tiles.push(left, top, Math.min(SIDE, width - left), Math.min(SIDE, height - top));
      }
      return new Float32Array(tiles);
    },
  };
};
