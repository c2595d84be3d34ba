import type { Point, Unit } from '../../units.ts';
import { atValue, blend, type Lab, shade } from '../colour.ts';
import { nameAt } from '../signature.ts';
import { heapAt, SHADED, writtenAt } from './heaps.ts';
import type { Scene } from './scene.ts';

/** How much lighter the field is about her name, in OKLab. */
const PAPER = 0.06;

/** How far a paint strays from what a place asks for, each about −1 to 1: to which heap, and to which lightness. */
export type Stray = readonly [heap: number, value: number];

/** What the heaps keep of their chroma in the sun. */
const FRESH = 0.98;
/** And those of another hue are kept back. */
const KEPT = 0.85;

/** The heap for a touch at a place; what strays beyond a family is of another hue of the stubble. */
const freshAt = (scene: Scene, stray: number, x: number, y: number): ReturnType<typeof heapAt> => {
  const { hue, off } = heapAt(scene, stray, x, y);
  if (scene.shadow(x, y) > SHADED) return { hue, off };
  const [gold, rose = gold, sage = gold] = scene.key.broken.stubble;
  const isBeyond = Math.abs(stray) > 1.35;
  const turn = scene.swell(x, y, 5, 9, 95);
  const other = stray > 0 ? (turn > 0.5 ? rose : gold) : turn > 0.35 ? sage : rose;
  return { hue: isBeyond ? shade(other, 0, KEPT) : shade(hue, 0, FRESH), off };
};

/** The paint of a heap on the field, at a place's own value; about her name it is nearly one paint. */
export const paintOf = (
  scene: Scene,
  stray: Stray,
  [x, y]: Point,
  stage: Unit,
  strength: Unit,
): Lab => {
  const base = scene.meadow(x, y, stage);
  const { hue, off } = freshAt(scene, stray[0], x, y);
  const value = base[0] + off + 0.014 * stray[1];
  const paint = blend(atValue(base, value), atValue(hue, value), strength);
  const written = writtenAt(scene, x, y);
  if (written === 0) return paint;
  const paper = shade(scene.meadow(...nameAt(scene), stage), PAPER);
  return blend(paint, paper, 0.85 * written);
};
