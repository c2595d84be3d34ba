import type { Plane } from '../commands/measure/plane.ts';

/** How well what is seen runs as it was planned: the structure tensor against directions in radians (NaN where there is none), 1 along them everywhere, 0 anyhow, −1 across. */
export const alignmentOf = ({ width, height, values }: Plane, planned: Float32Array): number => {
  const at = (x: number, y: number): number => values[y * width + x] ?? 0;
  let [along, all] = [0, 0];
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const angle = planned[y * width + x] ?? Number.NaN;
      if (Number.isNaN(angle)) continue;
      const [gx, gy] = [at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1)];
      // Where strokes run, lightness changes least.
      const steep = gx * Math.cos(angle) + gy * Math.sin(angle);
      all += gx * gx + gy * gy;
      along += gx * gx + gy * gy - 2 * steep * steep;
    }
  }
  return along / all;
};
