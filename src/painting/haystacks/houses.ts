import { blend, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const ROOF = lab('#a5624f');
const WALL = lab('#d8c4ae');
/** After the trees round them. */
const LATE = 0.14;
const SHADED = lab('#7b7c98');

/** A house or two among the trees: a roof and what is seen of a wall, in a handful of touches. */
export const sketchHouses = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('houses');
  const { sun, farBank, key } = scene;
  return scene.houses.flatMap(({ x, half, wall, roof }) => {
    if (scene.stackAt(x, farBank - wall, 0.25)) return [];
    const put = (
      dx: number,
      up: number,
      length: number,
      width: number,
      load: typeof ROOF,
      stage: number,
      angle: number,
    ) => {
      const paint = blend(load, key.hills, 0.2 + 0.1 * wobble(random));
      return sketchTouch(random, {
        x: x + dx * half,
        y: farBank - up,
        length: vary(length, 0.12, random),
        width: vary(width, 0.12, random),
        angle: angle + 0.08 * wobble(random),
        bow: 0.05 * wobble(random),
        brush: choose(['filbert', 'worked'], random),
        load: shade(paint, 0.02 * wobble(random)),
        second: blend(paint, key.woods[1]?.[1] ?? paint, 0.3),
        stage: stage + LATE,
        hand: 'left',
        body: 0.7,
        spread: 0.006,
      });
    };
    return [
      put(-0.5 * sun, 0.5 * wall, 1.1 * wall, 1.1 * half, SHADED, 0.4, UPRIGHT),
      put(0.45 * sun, 0.5 * wall, 1.1 * wall, 1.2 * half, WALL, 0.42, UPRIGHT),
      put(0.1, 0.4 * wall, 1.5 * half, 0.5 * wall, WALL, 0.43, 0),
      put(-0.1, wall + 0.25 * roof, 2.4 * half, 0.6 * roof, ROOF, 0.46, 0),
      put(0.1 * sun, wall + 0.55 * roof, 1.9 * half, 0.6 * roof, ROOF, 0.48, 0),
      put(0.25 * sun, wall + 0.8 * roof, 1.3 * half, 0.4 * roof, shade(ROOF, 0.07), 0.5, 0),
    ];
  });
};
