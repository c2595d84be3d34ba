import type { Plane } from './plane.ts';
import { evennessOf } from './statistics.ts';

/** Which of their 24 orders four values are in; equal ones are in the order in which they come. */
const orderOf = (a: number, b: number, c: number, d: number): number => {
  const before = (x: number, y: number): number => (y < x ? 1 : 0);
  const first = before(a, b) + before(a, c) + before(a, d);
  const second = before(b, c) + before(b, d);
  return first * 6 + second * 2 + before(c, d);
};

/** How evenly the orders of lightness, in half steps of L*, of two by two pixels are spread (permutation entropy; Sigaki, Perc & Ribeiro 2018). */
export const measureOrders = ({ width, height, values }: Plane): number => {
  const steps = values.map((value) => Math.round(value * 2));
  const at = (i: number): number => steps[i] ?? 0;
  const counts = new Float64Array(24);
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const i = y * width + x;
      const order = orderOf(at(i), at(i + 1), at(i + width), at(i + width + 1));
      counts[order] = (counts[order] ?? 0) + 1;
    }
  }
  return evennessOf(counts);
};
