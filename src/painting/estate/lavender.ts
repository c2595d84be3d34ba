import type { Sketch } from '../sketch.ts';
import { layBed } from './bed.ts';
import { isInCorner, quieten } from './corner.ts';
import { coversWalker } from './figure.ts';
import { leavesFree } from './leavesFree.ts';
import { pullRows } from './pulls.ts';
import type { Scene } from './scene.ts';
import { setTufts } from './tufts.ts';

/** The field: a bed of touches, long pulls along the rows, and tufts upon them, none where her name is written. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => {
  const isFree = leavesFree(scene);
  const tufts = setTufts(scene).filter((sketch) => !isInCorner(scene, sketch));
  return [...[...layBed(scene), ...pullRows(scene)].map(quieten(scene)), ...tufts].filter(
    (sketch) => isFree(sketch) && !coversWalker(scene, sketch),
  );
};
