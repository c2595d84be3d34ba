import type { Box } from './box.ts';
import { placeAt } from './curve.ts';
import { MARGIN } from './hand.glsl.ts';
import type { Slice } from './hand.ts';
import { jointsOf } from './joints.ts';

/** The box that a slice paints in, in pixels of a painting `height` pixels high, with a pixel or two to spare. */
export const boxOf = (slice: Slice, height: number): Box => {
  const { path, width } = slice.stroke;
  const ends = jointsOf(slice).map((share) => placeAt(path, share));
  const xs = ends.map(([x]) => x * height);
  const ys = ends.map(([, y]) => y * height);
  const margin = (width / 2) * MARGIN * height + 2;
  return {
    left: Math.min(...xs) - margin,
    top: Math.min(...ys) - margin,
    right: Math.max(...xs) + margin,
    bottom: Math.max(...ys) + margin,
  };
};
