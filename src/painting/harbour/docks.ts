import type { Sketch } from '../sketch.ts';
import { raiseCranes } from './cranes.ts';
import { layMole } from './mole.ts';
import type { Scene } from './scene.ts';

/** The docks across the water: the mole, and the cranes upon it. */
export const sketchDocks = (scene: Scene): readonly Sketch[] => [
  ...layMole(scene),
  ...raiseCranes(scene),
];
