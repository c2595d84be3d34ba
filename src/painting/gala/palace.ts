import type { Sketch } from '../sketch.ts';
import { layQuay } from './embankment.ts';
import { raiseHall } from './hall.ts';
import { raisePavilions } from './pavilions.ts';
import type { Scene } from './scene.ts';
import { plantTrees } from './trees.ts';
import { sketchWindows } from './windows.ts';

/** The palace, once its mass stands: the hall and its windows, the pavilions, the quay and its trees. */
export const sketchPalace = (scene: Scene): readonly Sketch[] => [
  ...raiseHall(scene),
  ...raisePavilions(scene),
  ...sketchWindows(scene),
  ...layQuay(scene),
  ...plantTrees(scene),
];
