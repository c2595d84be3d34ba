import type { Random } from '../../random.ts';
import { vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** An island of lilies on the water: flat and far, or broad and near. */
export interface Island {
  readonly x: number;
  readonly y: number;
  /** Half of its width and of its height, in canvas units. */
  readonly across: number;
  readonly deep: number;
  /** How many clumps of leaves stand up on it. */
  readonly clumps: number;
}

/** Whether a place lies on an island. */
export const isOn = ({ x, y, across, deep }: Island, px: number, py: number): boolean =>
  Math.hypot((px - x) / across, (py - y) / (deep + 0.012)) < 1;

/** Irregular islands in perspective, most of them on the darker side, and a wide empty water between. */
export const placeIslands = ({ format, side, scale }: Scene, random: Random): readonly Island[] => {
  const island = (
    share: number,
    y: number,
    across: number,
    deep: number,
    clumps: number,
  ): Island => ({
    x: (side > 0 ? share : 1 - share) * format + wobble(random) * 0.05 * format,
    y: y + wobble(random) * 0.02,
    across: vary(across, 0.12, random) * format,
    deep: vary(deep, 0.14, random) * scale,
    clumps,
  });
  // One evening the islands lie high and apart, another one broad one comes out into the light.
  const broad = random();
  const near = 0.36 + 0.1 * random();
  return [
    island(0.42 - 0.28 * random(), 0.07, 0.22, 0.038, 2),
    ...(random() < 0.75
      ? [island(0.8 + 0.12 * random(), 0.17 + 0.05 * random(), 0.21, 0.044, 2)]
      : []),
    island(0.72 - 0.14 * broad + 0.06 * random(), near, 0.22 + 0.08 * broad, 0.068, 2),
    ...(random() < 0.7 ? [island(1, near + 0.2 + 0.06 * random(), 0.18, 0.068, 1)] : []),
  ];
};
