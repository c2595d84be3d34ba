import { lab } from './colour.ts';
import { sketchLights } from './pond/lights.ts';
import { sketchLilies } from './pond/lilies.ts';
import { sketchReserve } from './pond/reserve.ts';
import { createScene } from './pond/scene.ts';
import { sketchWater } from './pond/water.ts';
import type { Motif } from './sketch.ts';

const GROUND = lab('#938786');

/** The pond at dusk: the sky's light down the water between the reflections of trees, and lilies that drift on it. */
export const pond: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  return {
    ground: GROUND,
    sketches: [...sketchWater(scene), ...sketchLilies(scene), ...sketchLights(scene)],
    reserve: sketchReserve(scene),
  };
};
