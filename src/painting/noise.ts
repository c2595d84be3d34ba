/** Smooth noise over a plane, 0 to 1, about one swell a unit. */
export type Noise = (x: number, y: number) => number;

const hash = (x: number, y: number, seed: number): number => {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 1442695041);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

/** How far a lattice is turned against the canvas, as cosine and sine: one that stood upright would show as ghosts of rectangles. */
const TURNED = { cos: 0.829, sin: 0.559 };

/** Value noise (Perlin 1985, the lattice kind) that belongs to `seed`. */
export const createNoise =
  (seed: number): Noise =>
  (across, down) => {
    const x = TURNED.cos * across - TURNED.sin * down;
    const y = TURNED.sin * across + TURNED.cos * down;
    const i = Math.floor(x);
    const j = Math.floor(y);
    const u = x - i;
    const v = y - j;
    const f = u * u * (3 - 2 * u);
    const g = v * v * (3 - 2 * v);
    const top = hash(i, j, seed) * (1 - f) + hash(i + 1, j, seed) * f;
    const bottom = hash(i, j + 1, seed) * (1 - f) + hash(i + 1, j + 1, seed) * f;
    return top * (1 - g) + bottom * g;
  };

/** How much finer each octave of clouds is than the one before. */
const FINER = 2.03;

/** Four octaves of it: clouds. */
export const createClouds = (seed: number): Noise => {
  const octaves = [0, 1, 2, 3].map((octave) => ({
    noise: createNoise(seed + 31 * octave),
    weight: 0.5 ** octave,
  }));
  const whole = octaves.reduce((sum, { weight }) => sum + weight, 0);
  return (x, y) => {
    let sum = 0;
    // A picture asks for a few hundred thousand of these: a loop, and nothing worked out twice.
    // Each octave is turned against the one before.
    let [u, v] = [x, y];
    for (const { noise, weight } of octaves) {
      sum += weight * noise(u, v);
      [u, v] = [
        FINER * (TURNED.cos * u - TURNED.sin * v),
        FINER * (TURNED.sin * u + TURNED.cos * v),
      ];
    }
    return sum / whole;
  };
};
