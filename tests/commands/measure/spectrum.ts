import { transform } from './fourier.ts';
import type { Plane } from './plane.ts';
import { meanOf, slopeOf } from './statistics.ts';

const TILE = 512;

/** Where tiles begin that cover a length together. */
const startsOf = (length: number, side: number): readonly number[] => {
  const count = Math.ceil(length / side);
  if (count === 1) return [0];
  return Array.from({ length: count }, (_, i) => Math.round(((length - side) * i) / (count - 1)));
};

/** The amplitudes of a square of the plane, `side` × `side`, faded out towards its edges (Hann). */
const amplitudesOf = (
  { width, values }: Plane,
  left: number,
  top: number,
  side: number,
): Float64Array => {
  const window = Float64Array.from(
    { length: side },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / side),
  );
  const rows = Array.from({ length: side }, (_, y) => {
    const from = (top + y) * width + left;
    return Float64Array.from(values.subarray(from, from + side));
  });
  const mean = meanOf(rows.map(meanOf));
  const imaginary = rows.map((row, y) => {
    for (let x = 0; x < side; x++)
      row[x] = ((row[x] ?? 0) - mean) * (window[x] ?? 0) * (window[y] ?? 0);
    const im = new Float64Array(side);
    transform(row, im);
    return im;
  });
  const amplitudes = new Float64Array(side * side);
  for (let x = 0; x < side; x++) {
    const re = Float64Array.from(rows, (row) => row[x] ?? 0);
    const im = Float64Array.from(imaginary, (row) => row[x] ?? 0);
    transform(re, im);
    for (let y = 0; y < side; y++) amplitudes[y * side + x] = Math.hypot(re[y] ?? 0, im[y] ?? 0);
  }
  return amplitudes;
};

/** The mean amplitude at each whole number of cycles a square, in all directions. */
const addRings = (
  amplitudes: Float64Array,
  side: number,
  sums: Float64Array,
  counts: Float64Array,
): void => {
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const cycles = Math.round(Math.hypot(Math.min(x, side - x), Math.min(y, side - y)));
      if (cycles >= sums.length) continue;
      sums[cycles] = (sums[cycles] ?? 0) + (amplitudes[y * side + x] ?? 0);
      counts[cycles] = (counts[cycles] ?? 0) + 1;
    }
  }
};

/** Rings evenly spaced on a scale of octaves, eight each. */
const ringsBetween = (first: number, last: number): readonly number[] => {
  const count = Math.floor(8 * Math.log2(last / first));
  const rings = Array.from({ length: count + 1 }, (_, i) => Math.round(first * 2 ** (i / 8)));
  return [...new Set(rings)];
};

/** How steeply the amplitudes fall with their frequency, log against log, from 8 cycles a picture to 0.4 a pixel: −1.2 in nature, 0 in noise. */
export const measureSlope = (lightness: Plane): number => {
  const { width, height } = lightness;
  const side = Math.min(TILE, 2 ** Math.floor(Math.log2(Math.min(width, height))));
  const sums = new Float64Array(side / 2);
  const counts = new Float64Array(side / 2);
  for (const top of startsOf(height, side)) {
    for (const left of startsOf(width, side)) {
      addRings(amplitudesOf(lightness, left, top, side), side, sums, counts);
    }
  }
  const first = Math.max(2, Math.round((8 * side) / Math.max(width, height)));
  const meanAt = (ring: number): number => (sums[ring] ?? 0) / (counts[ring] ?? 1);
  const rings = ringsBetween(first, 0.4 * side);
  return slopeOf(rings.map((ring) => [Math.log(ring), Math.log(meanAt(ring))]));
};
