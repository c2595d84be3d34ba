import type { Stroke } from '../painting/stroke.ts';
import type { Point } from '../units.ts';
import type { Box } from './box.ts';
import type { Slice } from './hand.ts';
import { MARGIN, SEGMENTS } from './stroke.glsl.ts';

const placeAt = ({ path: [a, b, c, d] }: Stroke, t: number): Point => {
  const m = 1 - t;
  const along = (i: 0 | 1) =>
    m * m * m * a[i] + 3 * m * m * t * b[i] + 3 * m * t * t * c[i] + t * t * t * d[i];
  return [along(0), along(1)];
};

/** The box that a slice paints in, in pixels of a painting `height` pixels high, with a pixel or two to spare. */
export const boxOf = ({ stroke, from, to }: Slice, height: number): Box => {
  const ends = Array.from({ length: SEGMENTS + 1 }, (_, index) =>
    placeAt(stroke, from + ((to - from) * index) / SEGMENTS),
  );
  const xs = ends.map(([x]) => x * height);
  const ys = ends.map(([, y]) => y * height);
  const margin = (stroke.width / 2) * MARGIN * height + 2;
  return {
    left: Math.min(...xs) - margin,
    top: Math.min(...ys) - margin,
    right: Math.max(...xs) + margin,
    bottom: Math.max(...ys) + margin,
  };
};
