import { part } from '../../src/painting/path.ts';
import type { Stroke } from '../../src/painting/stroke.ts';

/** How much of a stroke's width is surely its own: towards its sides the bristles part. */
const SURE = 0.35;

/** Which way the topmost stroke runs at each pixel of a canvas, in radians; NaN where there is none. Later strokes lie on top. */
export const plannedDirections = (
  strokes: readonly Pick<Stroke, 'path' | 'width'>[],
  width: number,
  height: number,
): Float32Array => {
  const directions = new Float32Array(width * height).fill(Number.NaN);
  const put = (x: number, y: number, radius: number, angle: number): void => {
    for (
      let row = Math.max(0, Math.ceil(y - radius));
      row <= Math.min(height - 1, y + radius);
      row++
    ) {
      const half = Math.sqrt(radius ** 2 - (row - y) ** 2);
      const from = Math.max(0, Math.ceil(x - half));
      const to = Math.min(width, Math.floor(x + half) + 1);
      if (to > from) directions.fill(angle, row * width + from, row * width + to);
    }
  };
  for (const { path, width: brush } of strokes) {
    const radius = brush * height * SURE;
    const [[ax, ay], , , [dx, dy]] = path;
    const steps = Math.max(
      3,
      Math.ceil((Math.hypot(dx - ax, dy - ay) * height) / Math.max(1, radius)),
    );
    for (let i = 1; i <= steps; i++) {
      const [, , [cx, cy], [x, y]] = part(path, 0, i / (steps + 1));
      put(x * height, y * height, radius, Math.atan2(y - cy, x - cx));
    }
  }
  return directions;
};
