import type { Pixels } from './lab.ts';

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** Lanczos' kernel, three pixels to either side. */
const lanczos = (x: number): number => (Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0);

interface Taps {
  readonly first: number;
  readonly weights: readonly number[];
}

/** For each of `to` pixels, which of `from` it is made of, and how much of each. */
const tapsOf = (from: number, to: number): readonly Taps[] => {
  const wide = Math.max(1, from / to);
  return Array.from({ length: to }, (_, i) => {
    const middle = ((i + 0.5) * from) / to;
    const first = Math.max(0, Math.ceil(middle - 3 * wide - 0.5));
    const last = Math.min(from - 1, Math.floor(middle + 3 * wide - 0.5));
    const weights = Array.from({ length: last - first + 1 }, (_, k) =>
      lanczos((first + k + 0.5 - middle) / wide),
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
};

/** The rows of a picture made `to` pixels long, and turned: its columns are the other's rows. */
const scaleAndTurn = ({ width, height, rgb }: Pixels, to: number): Pixels => {
  const turned = new Float32Array(to * height * 3);
  tapsOf(width, to).forEach(({ first, weights }, x) => {
    for (let y = 0; y < height; y++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let k = 0; k < weights.length; k++) {
          sum += (weights[k] ?? 0) * (rgb[(y * width + first + k) * 3 + channel] ?? 0);
        }
        turned[(x * height + y) * 3 + channel] = sum;
      }
    }
  });
  return { width: height, height: to, rgb: turned };
};

/** A picture with a longer side of `longest` pixels (Lanczos, on the bytes, as image programs do it). */
export const scaleTo = (picture: Pixels, longest: number): Pixels => {
  const by = longest / Math.max(picture.width, picture.height);
  if (by === 1) return picture;
  const [width, height] = [picture.width, picture.height].map((side) => Math.round(side * by));
  const scaled = scaleAndTurn(scaleAndTurn(picture, width ?? 0), height ?? 0);
  // Uint8ClampedArray rounds.
  return { ...scaled, rgb: Uint8ClampedArray.from(scaled.rgb) };
};
