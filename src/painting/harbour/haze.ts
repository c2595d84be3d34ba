import type { Random } from '../../random.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch } from '../sketch.ts';
import { sketchAlong, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const BLUES: Hues = [lab('#2c6264'), lab('#32616b'), lab('#33685b'), lab('#396273')];

/** The fleet's own paint at a place; `lost` (0 to 1) says how much of it is the mist around. */
const mistyAt = (
  scene: Scene,
  random: Random,
  lost: number,
  { x, y, stage }: Pick<WristTouch, 'x' | 'y' | 'stage'>,
): Record<'load' | 'second', Lab> => {
  const around = shade(scene.colour(x, y, stage), -0.025);
  const load = blend(scene.dark(choose(BLUES, random)), around, scene.lost(lost));
  return { load, second: shade(load, 0.02) };
};

/** A touch of the fleet's own paint, so far lost in the mist. */
export const hazy = (
  scene: Scene,
  random: Random,
  lost: number,
  touch: Omit<WristTouch, 'load' | 'second'>,
): Sketch =>
  sketchTouch(random, { ...mistyAt(scene, random, lost, touch), spread: 0.004, ...touch });

/** A drag of it along a path of its own, lost in the mist that lies where it begins. */
export const hazyAlong = (
  scene: Scene,
  random: Random,
  lost: number,
  path: Sketch['path'],
  rest: Pick<WristTouch, 'width' | 'brush' | 'stage'>,
): Sketch => {
  const [x, y] = path[0];
  return sketchAlong(random, path, {
    ...mistyAt(scene, random, lost, { x, y, stage: rest.stage }),
    spread: 0.004,
    hand: 'left',
    body: 0.3,
    ...rest,
  });
};
