import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#1c3a33'), lab('#1f3a41'), lab('#26463c')];
/** How thick posts and chimneys are, in sheets' scales. */
export const LEG = 0.0066;

/** A straight line in the docks' own paint, from a place across the canvas and above the horizon to another; `lost` (0 to 1) is the mist's. */
export const line = (
  scene: Scene,
  random: Random,
  from: Point,
  to: Point,
  lost: number,
  rest: Pick<WristTouch, 'width' | 'brush'> & Partial<WristTouch>,
): Sketch => {
  const at = ([x, high]: Point): Point => [x, scene.horizon - high];
  const lies = between(at(from), at(to));
  const stage = rest.stage ?? 0.5 + 0.12 * random();
  const here = blend(scene.air(lies.x, lies.y, stage), scene.colour(lies.x, lies.y, stage), 0.6);
  const gone = scene.lost(lost);
  // Whatever lies behind it, it is darker.
  const load = shade(blend(scene.dark(choose(GREENS, random)), here, gone), -0.03 * (1 - gone));
  return sketchTouch(random, {
    ...lies,
    bow: wobble(random) * 0.03,
    load,
    second: blend(load, here, 0.2),
    hand: 'left',
    spread: 0.005,
    body: 0.5,
    ...rest,
    stage,
  });
};
