import { blend, lab } from '../colour.ts';
import { workOn } from '../rowboat/work.ts';
import type { Sketch } from '../sketch.ts';
import { sketchBoat } from './boat.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#152c26');
const TEAL = lab('#1f4744');
const MOSS = lab('#2b4030');

/** One boat near, a second behind it, a third all but lost. */
export const sketchBoats = (scene: Scene): readonly Sketch[] =>
  scene.boats.flatMap((boat, far) => {
    const random = scene.randomFor(`boat ${far}`);
    const water = scene.colour(boat.x, boat.y + 0.02, 0.8);
    const lost = [0, 0.24, 0.55][far] ?? 0.6;
    const paints = {
      dark: blend(blend(HULL, MOSS, 0.3 * random()), water, lost),
      cool: blend(TEAL, water, lost),
      moss: blend(MOSS, water, lost),
      water,
    };
    const facing = scene.side < 0 ? 1 : -1;
    return sketchBoat(workOn(random, { ...boat, facing }, paints), far);
  });
