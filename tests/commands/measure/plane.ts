/** One channel of a picture, row by row from its upper left. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** A plane whose values are reckoned place by place. */
export const createPlane = (
  width: number,
  height: number,
  at: (x: number, y: number) => number,
): Plane => {
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) values[y * width + x] = at(x, y);
  }
  return { width, height, values };
};

/** `a` without `b`, pixel by pixel. */
export const subtract = (a: Plane, b: Plane): Plane => ({
  ...a,
  values: a.values.map((value, i) => value - (b.values[i] ?? 0)),
});

/** A value inside the plane, or of the nearest pixel on its edge. */
export const valueAt = ({ width, height, values }: Plane, x: number, y: number): number => {
  const column = x < 0 ? 0 : x >= width ? width - 1 : x;
  const row = y < 0 ? 0 : y >= height ? height - 1 : y;
  return values[row * width + column] ?? 0;
};

/** The value between pixels, of the four around it. */
export const sampleAt = (plane: Plane, x: number, y: number): number => {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [x - left, y - top];
  const upper = valueAt(plane, left, top) * (1 - u) + valueAt(plane, left + 1, top) * u;
  const lower = valueAt(plane, left, top + 1) * (1 - u) + valueAt(plane, left + 1, top + 1) * u;
  return upper * (1 - v) + lower * v;
};
