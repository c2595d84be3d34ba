import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { sketchAlong, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** When the sky was laid that is painted back. */
const LAID = 0.2;

/** How a stroke is painted back, and the way out from what stands there, as far as its second paint is found. */
interface Back extends Pick<WristTouch, 'width' | 'brush' | 'stage'> {
  readonly out: Point;
}

/** The air behind drawn along an edge, back over what strays. */
export const paintBack = (
  scene: Scene,
  random: Random,
  path: Sketch['path'],
  { out: [dx, dy], ...style }: Back,
): Sketch => {
  const [x, y] = middleOf(path);
  const load = scene.open(x, y, LAID);
  const second = scene.open(x + dx, y + dy, LAID);
  return sketchAlong(random, path, {
    ...style,
    load,
    second,
    hand: 'left',
    body: 0.4,
    spread: 0.002,
  });
};
