import type { Sketch } from '../sketch.ts';
import { layBed } from './bed.ts';
import { setFamilies } from './families.ts';
import { coversWalker } from './figure.ts';
import { leavesFree } from './leavesFree.ts';
import type { Scene } from './scene.ts';

/** The field: a bed of touches, and families of them upon it. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => {
  const isFree = leavesFree(scene);
  return [...layBed(scene), ...setFamilies(scene)].filter(
    (sketch) => isFree(sketch) && !coversWalker(scene, sketch),
  );
};
