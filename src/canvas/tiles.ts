import type { Box } from './box.ts';

/** The square tiles of a canvas that have changed since they were last taken. */
export interface Tiles {
  mark(box: Box): void;
  markAll(): void;
  /** The changed tiles as rows of left, top, width, height, in pixels; they count as unchanged then. */
  take(): Float32Array;
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
    take() {
      const tiles: number[] = [];
      changed.forEach((isChanged, index) => {
        if (!isChanged) return;
        const left = (index % columns) * SIDE;
        const top = Math.floor(index / columns) * SIDE;
        tiles.push(left, top, Math.min(SIDE, width - left), Math.min(SIDE, height - top));
      });
      changed.fill(0);
      return new Float32Array(tiles);
    },
  };
};
