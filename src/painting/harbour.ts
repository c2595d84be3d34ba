import { CLOTHS } from './cloths.ts';
import { sketchBoats } from './harbour/boats.ts';
import { sketchClouds } from './harbour/clouds.ts';
import { layCoats } from './harbour/coats.ts';
import { sketchDocks } from './harbour/docks.ts';
import { sketchFleet } from './harbour/fleet.ts';
import { dealOut } from './harbour/hands.ts';
import { createScene, type Scene } from './harbour/scene.ts';
import { sketchShores } from './harbour/shores.ts';
import { sketchSun } from './harbour/sun.ts';
import { sketchSunPath } from './harbour/sunPath.ts';
import { sketchWater } from './harbour/water.ts';
import { keepLights } from './keepLights.ts';
import { sketchReserve } from './reserve.ts';
import { sketchSignature } from './signature.ts';
import type { Motif, Sketch } from './sketch.ts';

/** The harbour's masses: air and water, ships, docks and clouds. */
const sketchMasses = (scene: Scene): readonly Sketch[] =>
  [layCoats, sketchFleet, sketchDocks, sketchShores, sketchClouds].flatMap((lay) => lay(scene));

/** The harbour at dawn: ships and cranes lost in mist, boats on their way out, and a small red sun with its path on the water. */
export const harbour: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  return {
    light: scene.dawn.name,
    cloth: CLOTHS.coarse,
    ground: scene.dawn.ground,
    sketches: keepLights([
      ...dealOut(scene, sketchMasses(scene)),
      ...sketchWater(scene),
      ...sketchBoats(scene),
      ...sketchSun(scene),
      ...sketchSunPath(scene),
      ...sketchSignature(scene),
    ]),
    reserve: sketchReserve(scene, scene.dawn.visitors),
  };
};
