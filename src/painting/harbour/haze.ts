import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';
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
  const blue = blend(scene.dark(choose(BLUES, random)), around, scene.lost(lost));
  return sketchTouch(random, { load: blue, second: shade(blue, 0.02), spread: 0.004, ...t });
};

/** A smear from a place to another; `lost` (0 to 1) says how much of it the mist has. */
export const smear = (
  scene: Scene,
  random: Random,
  lost: number,
  from: Point,
  to: Point,
  rest: Pick<WristTouch, 'width' | 'brush' | 'stage'>,
): Sketch =>
  hazy(scene, random, lost, {
    ...between(from, to),
    bow: wobble(random) * 0.025,
    hand: 'left',
    body: 0.3,
    ...rest,
  });
