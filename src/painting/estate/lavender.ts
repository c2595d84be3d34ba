import type { Sketch } from '../sketch.ts';
import { layBed } from './bed.ts';
import { quieten } from './corner.ts';
import { runTogether } from './farRows.ts';
import { coversWalker } from './figure.ts';
import { leavesFree } from './leavesFree.ts';
import { pullRows } from './pulls.ts';
import type { Scene } from './scene.ts';

/** The field: a bed of touches, far rows that run together, and long pulls along the near ones, quiet where her name is written. */
export const sketchLavender = (scene: Scene): readonly Sketch[] => {
  const isFree = leavesFree(scene);
  return [layBed, runTogether, pullRows]
    .flatMap((work) => work(scene))
    .map(quieten(scene))
    .filter((sketch) => isFree(sketch) && !coversWalker(scene, sketch));
};
