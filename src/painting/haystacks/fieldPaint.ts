import type { Point, Unit } from '../../units.ts';
import { atValue, blend, type Lab, shade } from '../colour.ts';
import { nameAt } from '../signature.ts';
import { heapAt, writtenAt } from './heaps.ts';
import type { Scene } from './scene.ts';

/** How much lighter the field is about her name, in OKLab. */
const PAPER = 0.06;

/** How far a paint strays from what a place asks for, each about −1 to 1: to which heap, and to which lightness. */
export type Stray = readonly [heap: number, value: number];

/** The paint of a heap on the field, at a place's own value; about her name it is nearly one paint. */
export const paintOf = (
  scene: Scene,
  stray: Stray,
  [x, y]: Point,
  stage: Unit,
  strength: Unit,
): Lab => {
  const base = scene.meadow(x, y, stage);
  const { hue, off } = heapAt(scene, stray[0], x, y);
  const value = base[0] + off + 0.014 * stray[1];
  const paint = blend(atValue(base, value), atValue(hue, value), strength);
  const written = writtenAt(scene, x, y);
  if (written === 0) return paint;
  const paper = shade(scene.meadow(...nameAt(scene), stage), PAPER);
  return blend(paint, paper, 0.85 * written);
};
