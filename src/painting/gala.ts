import { CLOTHS } from './cloths.ts';
import { sketchBoats } from './gala/boats.ts';
import { sketchBridge } from './gala/bridge.ts';
import { sketchColumns } from './gala/columns.ts';
import { sketchFestival } from './gala/festival.ts';
import { layPalace } from './gala/front.ts';
import { dealOut } from './gala/hands.ts';
import { layBridge } from './gala/layBridge.ts';
import { sketchLights } from './gala/lights.ts';
import { layMasses } from './gala/masses.ts';
import { sketchPalace } from './gala/palace.ts';
import { createScene } from './gala/scene.ts';
import { sketchScumbles } from './gala/scumbles.ts';
import { sketchSky } from './gala/sky.ts';
import { sketchWater } from './gala/water.ts';
import { sketchWindowLights } from './gala/windowLights.ts';
import { keepLights } from './keepLights.ts';
import { sketchReserve } from './reserve.ts';
import { sketchSignature } from './signature.ts';
import type { Motif } from './sketch.ts';

/** A gala night: the Seine before a long palace, a bridge, and the festival's light broken on the water. */
export const gala: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  const shore = [...layPalace(scene), ...layBridge(scene)];
  return {
    light: scene.evening.name,
    cloth: CLOTHS.ordinary,
    ground: scene.evening.ground,
    sketches: dealOut(
      scene,
      keepLights([
        ...layMasses(scene, shore),
        ...shore,
        ...sketchSky(scene),
        ...sketchWater(scene),
        ...sketchScumbles(scene),
        ...sketchPalace(scene),
        ...sketchBridge(scene),
        ...sketchFestival(scene),
        ...sketchColumns(scene),
        ...sketchWindowLights(scene),
        ...sketchLights(scene),
        ...sketchBoats(scene),
        ...sketchSignature(scene),
      ]),
    ),
    reserve: sketchReserve(scene, scene.evening.visitors),
  };
};
