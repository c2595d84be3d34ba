import { clamp } from '../units.ts';

/** A canvas's format, width ÷ height, and the height that it is painted at, in pixels. */
export interface Size {
  readonly format: number;
  readonly height: number;
}

/** The pixels of a canvas at most: a 4K screen's. */
const MOST_PIXELS = 3840 * 2160;
const FEWEST_LINES = 90;
const NARROWEST = 1 / 4;

const formatOf = (width: number, height: number): number =>
  clamp(width / height || 1, NARROWEST, 1 / NARROWEST);

/** The size of a canvas, of the window's format or of the one that hangs already, that fits a window of `width` × `height`, at its pixel ratio as far as that is reasonable. */
export const sizeFor = (
  width: number,
  height: number,
  pixelRatio: number,
  format = formatOf(width, height),
): Size => {
  const wanted = Math.round(Math.min(height, width / format) * pixelRatio) || FEWEST_LINES;
  const most = Math.floor(Math.sqrt(MOST_PIXELS / format));
  return { format, height: clamp(wanted, FEWEST_LINES, most) };
};
