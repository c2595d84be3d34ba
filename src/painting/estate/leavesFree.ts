import type { Point, Unit } from '../../units.ts';
import { middleOf, part } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { onCypress } from './flame.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';

/** Where up a cypress, in its heights, it is too slim for a broad touch's way to be looked at there. */
const SLIM: readonly Unit[] = [0.5, 0.6, 0.7, 0.8, 0.88, 0.95];

/** Whether a touch so broad would be drawn over the upper part of a cypress. */
const crossesSpire = ({ cypresses }: Scene, way: readonly Point[], width: number): boolean =>
  cypresses.some((tree) =>
    SLIM.some((rise) => {
      const [tx, ty] = onCypress(tree, rise, 0);
      return way.some(([x, y]) => Math.hypot(x - tx, y - ty) < 0.5 * width);
    }),
  );

/** Whether a touch's way is beside house and trees, or comes before they stand: its edge may overlap them, so that theirs are painted from both sides, but it drags none of their paint along. */
export const goesRound =
  (scene: Scene) =>
  ({ path, width, stage }: Sketch): boolean => {
    const isTaken = ([x, y]: Point) => scene.built(x, y) || scene.planted(x, y) > 0.5;
    const between = [0, 0.25, 0.5, 0.75].map((from) => middleOf(part(path, from, from + 0.25)));
    const middles = [path[0], ...between, path[3]];
    const way = middles.flatMap(([x, y]): Point[] =>
      [-0.4, 0, 0.4].flatMap((side): Point[] => [
        [x + side * width, y],
        [x, y + side * width],
      ]),
    );
    return stage < STAGES.goneRound || !(way.some(isTaken) || crossesSpire(scene, middles, width));
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
    return stage < STAGES.goneRound || ![path[0], path[3], ...breadth].some(isTaken);
  };
