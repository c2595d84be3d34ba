import type { Plane } from './plane.ts';

/** The values of each whole square, `side` pixels wide, of a plane. */
export const tilesOf = (
  { width, height, values }: Plane,
  side: number,
): readonly Float32Array[] => {
  const tiles: Float32Array[] = [];
  for (let top = 0; top + side <= height; top += side) {
    for (let left = 0; left + side <= width; left += side) {
      const tile = new Float32Array(side * side);
      for (let y = 0; y < side; y++) {
        const from = (top + y) * width + left;
        tile.set(values.subarray(from, from + side), y * side);
      }
      tiles.push(tile);
    }
  }
  return tiles;
};
