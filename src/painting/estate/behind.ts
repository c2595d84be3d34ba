import type { Point } from '../../units.ts';
import type { Scene } from './scene.ts';

/** How far above the field's end, in sheets' scales, what is behind the trees is far off. */
const ABOVE = 0.04;

/** Whether only what is far off is seen at a place: the sky, or the mountain. */
export const isFar = (scene: Scene, [x, y]: Point): boolean =>
  y < scene.horizon - ABOVE * scene.scale && !scene.built(x, y) && scene.planted(x, y) < 0.3;
