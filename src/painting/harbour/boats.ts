import { blend, lab } from '../colour.ts';
import { sketchRowboat } from '../rowboat.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#1d362c');
const TEAL = lab('#214440');
const MOSS = lab('#2c4433');

/** One boat near, a second behind it, a third all but lost. */
export const sketchBoats = (scene: Scene): readonly Sketch[] =>
  scene.boats.flatMap((boat, far) => {
    const random = scene.randomFor(`boat ${far}`);
    const water = scene.colour(boat.x, boat.y + 0.02, 0.8);
    const lost = [0.06, 0.2, 0.5][far] ?? 0.6;
    const paints = {
      dark: blend(scene.dark(blend(HULL, MOSS, 0.5 * random())), water, lost),
      cool: blend(scene.dark(TEAL), water, lost),
      moss: blend(scene.dark(MOSS), water, lost),
      water,
    };
    return sketchRowboat(random, { ...boat, facing: scene.side < 0 ? 1 : -1 }, paints, far);
  });
