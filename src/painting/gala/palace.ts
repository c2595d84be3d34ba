import type { Sketch } from '../sketch.ts';
import { hangClocks } from './clocks.ts';
import { sketchMasonry } from './masonry.ts';
import { sketchRoofs } from './roofs.ts';
import type { Scene } from './scene.ts';
import { raiseTowers } from './towers.ts';
import { sketchWindows } from './windows.ts';

/** The palace, once its mass stands: its edges, its wall, its towers with their clocks, the lit hall. */
export const sketchPalace = (scene: Scene): readonly Sketch[] => [
  ...sketchRoofs(scene),
  ...sketchMasonry(scene),
  ...raiseTowers(scene),
  ...hangClocks(scene),
  ...sketchWindows(scene),
];
