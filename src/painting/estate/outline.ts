import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { comma, UPRIGHT } from '../gesture.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { sketchAlong, type WristTouch } from '../sketchTouch.ts';
import type { Bush } from './bush.ts';
import { isWithinOther, type Lobe } from './lobes.ts';
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

/** Whether a round tree stands behind a place. */
const isLeafy = ({ crowns }: Scene, x: number, y: number): boolean =>
  crowns.some((crown) => Math.hypot((x - crown.x) / 1.12, y - crown.y) < 0.9 * crown.half);

/** Whether a stroke would be drawn over a cypress. */
const crossesCypress = ({ cypresses }: Scene, { path, width }: Sketch): boolean => {
  const [[ax], [bx], [cx], [dx]] = path;
  const [left, right] = [Math.min(ax, bx, cx, dx) - width, Math.max(ax, bx, cx, dx) + width];
  return cypresses.some(({ x, half }) => x + half > left && x - half < right);
};

/** The air behind it drawn along its outline, back over what strays: one stroke for a mass, the rest is lost. */
export const cutIn = (
  scene: Scene,
  random: Random,
  bush: Bush,
  lobe: Lobe,
  lobes: readonly Lobe[],
): Sketch[] => {
  const turn = -Math.PI * (0.02 + 0.96 * random());
  const width = vary(0.017, 0.3, random) * scene.scale;
  const out = 0.78 * lobe.half + 0.5 * width;
  const [x, y] = [lobe.x + Math.cos(turn) * out, lobe.y + Math.sin(turn) * out];
  const isInner = isWithinOther(lobes, lobe, [x, y], 1.05);
  const length = vary(1, 0.3, random) * lobe.half;
  const isLow = y > bush.foot - 0.25 * bush.tall;
  if (isInner || isLow || scene.built(x, y) || isLeafy(scene, x, y)) return [];
  const stroke = paintBack(scene, random, comma(x, y, length, turn + UPRIGHT, -0.07), {
    width,
    brush: choose(['filbert', 'pull'], random),
    stage: 0.56 + 0.1 * random(),
    out: [Math.cos(turn) * width, Math.sin(turn) * width],
  });
  return crossesCypress(scene, stroke) ? [] : [stroke];
};
