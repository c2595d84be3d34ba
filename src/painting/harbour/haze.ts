import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const BLUES: Hues = [lab('#245a5c'), lab('#2a5964'), lab('#2b6152'), lab('#315a6c')];

/** A touch of the fleet's own paint; `lost` (0 to 1) says how much of it is the mist around. */
export const hazy = (
  scene: Scene,
  random: Random,
  lost: number,
  t: Omit<WristTouch, 'load' | 'second'>,
): Sketch => {
  const around = shade(scene.colour(t.x, t.y, t.stage), -0.025);
  const blue = blend(choose(BLUES, random), around, lost);
  return sketchTouch(random, { load: blue, second: shade(blue, 0.02), spread: 0.004, ...t });
};
