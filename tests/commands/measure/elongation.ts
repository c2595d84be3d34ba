import { blur } from './blur.ts';
import { createPlane, type Plane, sampleAt, subtract, valueAt } from './plane.ts';
import { quantileOf } from './statistics.ts';

/** How far texture reaches across and along its own direction, in pixels. */
export interface Reach {
  readonly across: number;
  readonly along: number;
}

/** The structure tensor of a plane over `sigma` pixels: how steep it is from left to right, downwards, and both at once. */
const tensorOf = (plane: Plane, sigma: number): Readonly<Record<'xx' | 'xy' | 'yy', Plane>> => {
  const { width, height } = plane;
  const gx = createPlane(
    width,
    height,
    (x, y) => valueAt(plane, x + 1, y) - valueAt(plane, x - 1, y),
  );
  const gy = createPlane(
    width,
    height,
    (x, y) => valueAt(plane, x, y + 1) - valueAt(plane, x, y - 1),
  );
  const over = (of: (x: number, y: number) => number) =>
    blur(
      { width, height, values: gx.values.map((value, i) => of(value, gy.values[i] ?? 0)) },
      sigma,
    );
  return { xx: over((x) => x * x), xy: over((x, y) => x * y), yy: over((_, y) => y * y) };
};

/** The direction of what is drawn around each pixel, in radians (the structure tensor's, over `sigma` pixels). */
export const directionOf = (plane: Plane, sigma: number): Plane => {
  const { xx, xy, yy } = tensorOf(plane, sigma);
  const values = xx.values.map((value, i) => {
    const steepest = Math.atan2(2 * (xy.values[i] ?? 0), value - (yy.values[i] ?? 0)) / 2;
    return steepest + Math.PI / 2;
  });
  return { width: plane.width, height: plane.height, values };
};

/** How far what is finest lies in one direction, 0 to 1: hairs that were combed, against crumbs and threads. The median over a picture of the structure tensor's normalised coherence, (λ₁ − λ₂) / (λ₁ + λ₂), over five pixels. */
export const measureCombed = (lightness: Plane): number => {
  const { xx, xy, yy } = tensorOf(blur(lightness, 0.7), 5);
  const coherence = xx.values.map((x, i) => {
    const y = yy.values[i] ?? 0;
    return Math.hypot(x - y, 2 * (xy.values[i] ?? 0)) / (x + y + 1e-6);
  });
  return quantileOf(coherence, 0.5);
};

const LEFT = 0.4;
const FURTHEST = 48;
const STEP = 3;

/** The autocorrelation of `plane` over a distance in a direction turned by `turn` from its own. */
const alike = (plane: Plane, direction: Plane, distance: number, turn: number): number => {
  let [product, here2, there2] = [0, 0, 0];
  for (let y = 0; y < plane.height; y += STEP) {
    for (let x = 0; x < plane.width; x += STEP) {
      const i = y * plane.width + x;
      const angle = (direction.values[i] ?? 0) + turn;
      const [tx, ty] = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
      if (tx < 0 || ty < 0 || tx > plane.width - 1 || ty > plane.height - 1) continue;
      const [here, there] = [plane.values[i] ?? 0, sampleAt(plane, tx, ty)];
      product += here * there;
      here2 += here * here;
      there2 += there * there;
    }
  }
  return product / Math.sqrt(here2 * there2);
};

/** The distance at which two fifths of the autocorrelation are left. */
const reachOf = (plane: Plane, direction: Plane, turn: number): number => {
  let before = 1;
  for (let distance = 1; distance <= FURTHEST; distance++) {
    const now = alike(plane, direction, distance, turn);
    if (now <= LEFT) return distance - 1 + (before - LEFT) / (before - now);
    before = now;
  }
  return FURTHEST;
};

/** How far strokes reach across and along, by the oriented autocorrelation of what is left of the lightness without its masses. */
export const measureReach = (lightness: Plane): Reach => {
  const strokes = subtract(lightness, blur(lightness, 8));
  const direction = directionOf(lightness, 20);
  return {
    across: reachOf(strokes, direction, Math.PI / 2),
    along: reachOf(strokes, direction, 0),
  };
};
