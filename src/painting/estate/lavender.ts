import type { Sketch } from '../sketch.ts';
import { coversWalker } from './figure.ts';
import { setFlowers } from './flowers.ts';
import { leavesFree } from './leavesFree.ts';
import { sweepBands } from './rows.ts';
import type { Scene } from './scene.ts';

/** The field: rows in their bands, and the flowers on them. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => {
  const isFree = leavesFree(scene);
  return [...sweepBands(scene), ...setFlowers(scene)].filter(
    (sketch) => isFree(sketch) && !coversWalker(scene, sketch),
  );
};
