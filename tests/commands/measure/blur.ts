import { createPlane, type Plane } from './plane.ts';

/** The weights of a pixel and of those to one side of it, which sum up to 1 with those to the other. */
const bell = (sigma: number): Float32Array => {
  const weights = Float32Array.from({ length: Math.ceil(3 * sigma) + 1 }, (_, i) =>
    Math.exp(-(i ** 2) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((a, b) => a + 2 * b, -1);
  return weights.map((weight) => weight / sum);
};

/** Where a place beyond either end lies in the mirror. */
const mirror = (place: number, length: number): number => {
  const period = 2 * length;
  const inside = ((place % period) + period) % period;
  return inside < length ? inside : period - 1 - inside;
};

/** The plane blurred along its rows, and turned: its columns are the other's rows. */
const blurAndTurn = ({ width, height, values }: Plane, weights: Float32Array): Plane => {
  const radius = weights.length - 1;
  const row = new Float32Array(width + 2 * radius);
  const turned = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let i = 0; i < row.length; i++)
      row[i] = values[y * width + mirror(i - radius, width)] ?? 0;
    for (let x = 0; x < width; x++) {
      const middle = x + radius;
      let sum = (weights[0] ?? 0) * (row[middle] ?? 0);
      for (let i = 1; i <= radius; i++) {
        sum += (weights[i] ?? 0) * ((row[middle - i] ?? 0) + (row[middle + i] ?? 0));
      }
      turned[x * height + y] = sum;
    }
  }
  return { width: height, height: width, values: turned };
};

/** A plane blurred by a Gaussian of `sigma` pixels; beyond its edges it goes on as in a mirror. */
export const blur = (plane: Plane, sigma: number): Plane => {
  const weights = bell(sigma);
  return blurAndTurn(blurAndTurn(plane, weights), weights);
};

/** The length of the gradient, by central differences, per pixel. */
export const gradientOf = ({ width, height, values }: Plane): Plane =>
  createPlane(width, height, (x, y) => {
    const [left, right] = [Math.max(0, x - 1), Math.min(width - 1, x + 1)];
    const [top, bottom] = [Math.max(0, y - 1), Math.min(height - 1, y + 1)];
    const across = (values[y * width + right] ?? 0) - (values[y * width + left] ?? 0);
    const down = (values[bottom * width + x] ?? 0) - (values[top * width + x] ?? 0);
    return Math.hypot(across / (right - left || 1), down / (bottom - top || 1));
  });
