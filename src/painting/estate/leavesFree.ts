import type { Point } from '../../units.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** From then on house and trees are drawn. */
const DRAWN = 0.31;

/** Whether a touch leaves house and trees alone, or comes before them. */
export const leavesFree =
  (scene: Scene) =>
  ({ path, width, stage }: Sketch): boolean => {
    const [x, y] = middleOf(path);
    const sides = [-0.45, 0.45].flatMap((side): Point[] => [
      [x + side * width, y],
      [x, y + side * width],
    ]);
    const isTaken = ([px, py]: Point) => scene.built(px, py) || scene.planted(px, py) > 0.1;
    return stage < DRAWN || ![path[0], path[3], [x, y] as const, ...sides].some(isTaken);
  };
