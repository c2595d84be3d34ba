import { blend } from '../colour.ts';
import type { Work } from '../rowboat/work.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';

/** A dab of what hangs below a boat, in boat's lengths: where it is set down and lifted, how broad and how bent it is, and how much of it the water has. */
type Dab = readonly [
  x: number,
  y: number,
  dx: number,
  dy: number,
  broad: number,
  bow: number,
  gone: number,
];

/** They walk down in two files of unlike step: mossy curls under who stands, cool flats beside them. */
export const DABS: readonly Dab[] = [
  [-0.25, 0.23, 0.2, 0.03, 0.1, 0.3, 0.1],
  [0.14, 0.21, 0.24, 0.02, 0.09, 0.15, 0.25],
  [-0.2, 0.32, 0.15, 0.05, 0.095, -0.35, 0.18],
  [0.0, 0.32, 0.19, 0.015, 0.06, 0.2, 0.25],
  [-0.26, 0.42, 0.05, 0.08, 0.09, 0.25, 0.22],
  [-0.02, 0.45, 0.17, 0.0, 0.085, -0.12, 0.3],
  [0.2, 0.48, 0.13, -0.01, 0.05, 0.1, 0.6],
  [0.0, 0.62, 0.16, 0.05, 0.08, 0.25, 0.4],
];

/** Farther off they run into the hull and one another. */
export const FAR_DABS: readonly Dab[] = [
  [-0.28, 0.25, 0.3, 0.02, 0.08, 0.1, 0.2],
  [0.06, 0.23, 0.32, 0.01, 0.06, 0.1, 0.35],
  [-0.22, 0.34, 0.14, 0.02, 0.07, 0.2, 0.4],
];

/** What hangs below a boat. */
export const mirror = (
  { pull, dark, cool, moss, water, random }: Work,
  dabs: readonly Dab[],
): Sketch[] =>
  dabs.map(([x, y, dx, dy, broad, bow, gone], i) => {
    const [ax, ay] = [x + 0.03 * wobble(random), y + 0.025 * wobble(random)];
    const hue = blend(dx > 0.16 ? cool : moss, dark, 0.7 * random());
    const load = blend(hue, water, gone);
    return pull([ax, ay], [ax + dx * (0.8 + 0.4 * random()), ay + dy], 1.25 * broad, {
      brush: choose(['pull', 'pull', 'flat'], random),
      bow: bow + 0.08 * wobble(random),
      load,
      second: blend(i % 2 ? moss : cool, water, gone + 0.2),
      stage: 0.82 + 0.008 * i,
      body: 0.8 - gone,
    });
  });

/** What ties a boat to the water: its own shade rubbed in under it first, then the water's wet paint pulled over its lower edge and its ends. */
export const drown = ({ pull, cool, water }: Work): Sketch[] => [
  pull([-0.55, 0.15], [0.5, 0.19], 0.18, {
    brush: 'scumble',
    load: blend(water, cool, 0.4),
    second: water,
    stage: 0.74,
  }),
  pull([-0.64, 0.2], [-0.34, 0.22], 0.045, {
    brush: 'worked',
    load: blend(water, cool, 0.25),
    second: water,
    stage: 0.88,
  }),
  pull([0.6, 0.08], [0.4, 0.12], 0.05, {
    brush: 'drag',
    load: water,
    second: blend(water, cool, 0.3),
    stage: 0.882,
  }),
];
