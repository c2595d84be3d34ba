import type { Random } from '../../random.ts';
import { vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** A drift of lilies on the water: flat and far, or broad and near. */
export interface Island {
  readonly x: number;
  readonly y: number;
  /** Half of its width and of its height, in canvas units. */
  readonly across: number;
  readonly deep: number;
  /** How closely it is grown, about 1. */
  readonly thick: number;
}

/** Irregular islands in perspective, most of them on the darker side, and a wide empty water between. */
export const placeIslands = ({ format, side, scale }: Scene, random: Random): readonly Island[] => {
  const island = (
    share: number,
    y: number,
    across: number,
    deep: number,
    thick: number,
  ): Island => ({
    x: (side > 0 ? share : 1 - share) * format + wobble(random) * 0.06 * format,
    y: y + wobble(random) * 0.025,
    across: vary(across, 0.16, random) * format,
    deep: vary(deep, 0.16, random) * scale,
    thick,
  });
  // One evening the drifts lie high and apart, another one broad one comes out into the light.
  const broad = random();
  const near = 0.34 + 0.12 * random();
  return [
    island(0.42 - 0.28 * random(), 0.06, 0.2, 0.016, 0.8),
    ...(random() < 0.75
      ? [island(0.78 + 0.14 * random(), 0.15 + 0.05 * random(), 0.2, 0.026, 0.9)]
      : []),
    island(0.74 - 0.16 * broad + 0.08 * random(), near, 0.2 + 0.1 * broad, 0.044 + 0.02 * broad, 1),
    ...(random() < 0.7 ? [island(0.98, near + 0.2 + 0.06 * random(), 0.17, 0.055, 0.85)] : []),
  ];
};
