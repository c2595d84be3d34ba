import type { Point } from '../../units.ts';
import { middleOf, part } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** From then on house and trees stand there, if only blocked in. */
const DRAWN = 0.045;

/** Whether a touch is beside house and trees up to its middle, or comes before they stand: it may run into them, so that their edges are painted from both sides, and not out of them. */
export const goesRound =
  (scene: Scene) =>
  ({ path, stage }: Sketch): boolean => {
    const isTaken = ([x, y]: Point) => scene.built(x, y) || scene.planted(x, y) > 0.5;
    const [first, third] = [middleOf(part(path, 0, 0.5)), middleOf(part(path, 0.5, 1))];
    const runsOut = isTaken(third) && !isTaken(path[3]);
    return stage < DRAWN || !(runsOut || [path[0], first, middleOf(path)].some(isTaken));
  };

/** Whether a touch leaves house and trees alone, or comes before they are drawn. */
export const leavesFree =
  (scene: Scene) =>
  ({ path, width, stage }: Sketch): boolean => {
    const way = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].map((from) =>
      middleOf(part(path, from, from + 0.125)),
    );
    const breadth = [-0.45, 0, 0.45].flatMap((side) =>
      way.map(([x, y]): Point => [x, y + side * width]),
    );
    const isTaken = ([x, y]: Point) => scene.built(x, y) || scene.planted(x, y) > 0.1;
    return stage < DRAWN || ![path[0], path[3], ...breadth].some(isTaken);
  };
