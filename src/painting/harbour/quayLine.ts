import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#35574f'), lab('#38595e'), lab('#3f6157')];

/** How much darker a pull that is not lost at all is than its paint, in OKLab. */
const DARKER = 0.04;

/** A pull in the docks' own paint, from a place across the canvas and above the horizon to another; `lost` (0 to 1) is the mist's. */
export const line = (
  scene: Scene,
  random: Random,
  from: Point,
  to: Point,
  lost: number,
  rest: Pick<WristTouch, 'width' | 'brush' | 'stage'> & Partial<WristTouch>,
): Sketch => {
  const at = ([x, high]: Point): Point => [x, scene.horizon - high];
  const lies = between(at(from), at(to));
  const { stage } = rest;
  // The mist as it is at its foot.
  const foot = Math.max(at(from)[1], at(to)[1]);
  const here = blend(scene.air(lies.x, foot, stage), scene.colour(lies.x, foot, stage), 0.6);
  const gone = scene.lost(lost);
  // Whatever lies behind it, it is darker.
  const load = shade(blend(scene.dark(choose(GREENS, random)), here, gone), -DARKER * (1 - gone));
  return sketchTouch(random, {
    ...lies,
    bow: wobble(random) * 0.03,
    load,
    second: blend(load, here, 0.3),
    hand: 'left',
    spread: 0.005,
    body: 0.5,
    ...rest,
  });
};
