import type { Sketch } from '../sketch.ts';
import { layBed } from './bed.ts';
import { isInCorner, quieten } from './corner.ts';
import { setFamilies } from './families.ts';
import { coversWalker } from './figure.ts';
import { leavesFree } from './leavesFree.ts';
import type { Scene } from './scene.ts';

/** The field: a bed of touches, and families of them upon it, none where her name is written. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => {
  const isFree = leavesFree(scene);
  const families = setFamilies(scene).filter((sketch) => !isInCorner(scene, sketch));
  return [...layBed(scene).map(quieten(scene)), ...families].filter(
    (sketch) => isFree(sketch) && !coversWalker(scene, sketch),
  );
};
