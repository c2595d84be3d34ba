import { lab } from './colour.ts';
import { sketchBoats } from './harbour/boats.ts';
import { sketchLights } from './harbour/lights.ts';
import { createScene } from './harbour/scene.ts';
import { sketchShips } from './harbour/ships.ts';
import { layField } from './layers.ts';
import { sketchMonogram } from './monogram.ts';
import { sketchReserve } from './reserve.ts';
import type { Motif } from './sketch.ts';

const GROUND = lab('#8c857c');

/** The visitors' hues: silver and jade, as if the mist opened. */
const VISITORS = [lab('#b9c2bd'), lab('#9fb9ae'), lab('#c4b6a4'), lab('#8fb0b4')] as const;

/** The harbour at dawn: masts in a blue haze, boats on their way out, and a small red sun with its path on the water. */
export const harbour: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  return {
    ground: GROUND,
    sketches: [
      ...layField(scene, 'harbour'),
      ...sketchShips(scene),
      ...sketchBoats(scene),
      ...sketchLights(scene),
      ...sketchMonogram(scene),
    ],
    reserve: sketchReserve(scene, VISITORS),
  };
};
