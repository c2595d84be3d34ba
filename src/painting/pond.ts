import { CLOTHS } from './cloths.ts';
import { lab } from './colour.ts';
import { sketchLights, sketchRipples } from './pond/lights.ts';
import { sketchLilies } from './pond/lilies.ts';
import { placeIslands } from './pond/placeIslands.ts';
import { createScene } from './pond/scene.ts';
import { sketchWater } from './pond/water.ts';
import { sketchReserve } from './reserve.ts';
import { sketchSignature } from './signature.ts';
import type { Motif } from './sketch.ts';

/** The visitors' hues: rose to apricot, as if the sky found one more gap. */
const VISITORS = [lab('#d98f86'), lab('#e2ab8c'), lab('#c98098'), lab('#e6c3a2')] as const;

/** The pond at dusk: the sky's light down the water between the reflections of trees, and lilies that drift on it. */
export const pond: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  const islands = placeIslands(scene, scene.randomFor('islands'));
  return {
    light: scene.light.name,
    cloth: CLOTHS.ordinary,
    ground: scene.light.ground,
    sketches: [
      ...sketchWater(scene, islands),
      ...sketchLilies(scene, islands),
      ...sketchRipples(scene, islands),
      ...sketchLights(scene),
      ...sketchSignature(scene),
    ],
    reserve: sketchReserve(scene, VISITORS),
  };
};
