import { lab } from './colour.ts';
import { sketchBoats } from './harbour/boats.ts';
import { sketchClouds } from './harbour/clouds.ts';
import { sketchDocks } from './harbour/docks.ts';
import { sketchFleet } from './harbour/fleet.ts';
import { createScene } from './harbour/scene.ts';
import { sketchShores } from './harbour/shores.ts';
import { sketchSun } from './harbour/sun.ts';
import { sketchSunPath } from './harbour/sunPath.ts';
import { sketchWater } from './harbour/water.ts';
import { layField } from './layers.ts';
import { sketchReserve } from './reserve.ts';
import { COVER, FLICKER, keepLights, SCRUBS } from './scrubs.ts';
import { sketchSignature } from './signature.ts';
import type { Motif } from './sketch.ts';

const GROUND = lab('#81847b');

/** The visitors' hues: silver and jade, as if the mist opened. */
const VISITORS = [lab('#b9c2bd'), lab('#9fb9ae'), lab('#c4b6a4'), lab('#8fb0b4')] as const;

/** Mist is laid thinner than other fields and rests more: one wash, and over it touches that gather where something happens, and lie flat. */
const COATS = SCRUBS.filter((_, index) => index !== 1).map((coat, index) => ({
  ...coat,
  worked: coat.worked * (index ? 0.6 : 1),
  gathers: index ? 1 : 0,
  twist: 0.55 * coat.twist,
}));
/** How wide a patch of ground may show, against other pictures, and the washes that cover wider ones. */
const CLOSER = 0.5;
const SMALL = { ...COVER, width: 0.052, length: 0.12, twist: 0.2 };

/** The harbour at dawn: ships and cranes lost in mist, boats on their way out, and a small red sun with its path on the water. */
export const harbour: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  return {
    ground: GROUND,
    sketches: keepLights([
      ...layField(scene, 'harbour', COATS, CLOSER * FLICKER, SMALL),
      ...sketchFleet(scene),
      ...sketchDocks(scene),
      ...sketchShores(scene),
      ...sketchClouds(scene),
      ...sketchWater(scene),
      ...sketchBoats(scene),
      ...sketchSun(scene),
      ...sketchSunPath(scene),
      ...sketchSignature(scene),
    ]),
    reserve: sketchReserve(scene, VISITORS),
  };
};
