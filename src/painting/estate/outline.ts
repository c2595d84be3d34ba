import type { Random } from '../../random.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { type Bush, leaf } from './bush.ts';
import type { Lobe } from './lobes.ts';
import type { Scene } from './scene.ts';

/** When the sky was laid that is painted back. */
export const BEGUN = 0.2;

/** What is lower is not seen against the sky. */
const TALL = 0.08;

/** Whether a round tree stands behind a place. */
const isLeafy = ({ crowns }: Scene, x: number, y: number): boolean =>
  crowns.some((crown) => Math.hypot((x - crown.x) / 1.12, y - crown.y) < 0.9 * crown.half);

/** Whether a stroke would be drawn over a cypress. */
const crossesCypress = ({ cypresses }: Scene, { path, width }: Sketch): boolean => {
  const [[ax], [bx], [cx], [dx]] = path;
  const [left, right] = [Math.min(ax, bx, cx, dx) - width, Math.max(ax, bx, cx, dx) + width];
  return cypresses.some(({ x, half }) => x + half > left && x - half < right);
};

/** The air behind it drawn along its outline, back over what strays: a few unequal strokes, the rest is lost. */
export const cutIn = (
  scene: Scene,
  random: Random,
  bush: Bush,
  lobe: Lobe,
  lobes: readonly Lobe[],
): Sketch[] =>
  Array.from({ length: bush.isBefore || bush.tall < TALL * scene.scale ? 0 : 3 }).flatMap(() => {
    const turn = -Math.PI * (0.02 + 0.96 * random());
    const width = vary(0.01, 0.3, random) * scene.scale;
    const out = 0.97 * lobe.half + 0.5 * width;
    const [x, y] = [lobe.x + Math.cos(turn) * out, lobe.y + Math.sin(turn) * out];
    const isInner = lobes.some(
      (other) => other !== lobe && Math.hypot(x - other.x, y - other.y) < 1.05 * other.half,
    );
    const length = vary(0.75, 0.35, random) * lobe.half;
    const isLow = y > bush.foot - 0.25 * bush.tall;
    const isHidden = scene.built(lobe.x, lobe.y);
    if (isInner || isLow || isHidden || isLeafy(scene, x, y)) return [];
    const stage = 0.56 + 0.1 * random();
    const strokes = leaf(scene, random, bush, {
      x,
      y,
      length,
      width,
      angle: turn + UPRIGHT,
      bow: 0.12,
      brush: choose(['filbert', 'flat', 'worked'], random),
      load: scene.open(x, y, BEGUN),
      second: scene.open(x + Math.cos(turn) * width, y + Math.sin(turn) * width, BEGUN),
      stage,
      body: 0.4,
    });
    return strokes.filter((stroke) => !crossesCypress(scene, stroke));
  });
