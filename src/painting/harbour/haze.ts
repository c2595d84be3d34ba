import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const BLUES: Hues = [lab('#24525f'), lab('#2a5064'), lab('#2b5854'), lab('#345c70')];

/** A touch of the fleet's own paint; `lost` (0 to 1) says how much of it is the mist around. */
export const hazy = (
  scene: Scene,
  random: Random,
  lost: number,
  t: Omit<WristTouch, 'load' | 'second'>,
): Sketch => {
  const around = blend(scene.air(t.x, t.y, t.stage), scene.colour(t.x, t.y, t.stage), 0.8);
  const blue = blend(choose(BLUES, random), around, lost);
  return sketchTouch(random, { load: blue, second: shade(blue, 0.02), spread: 0.004, ...t });
};
