import { atValue, blend, gradient } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack, strawAt } from './stack.ts';

/** A plane of a distant stack: where its touches lie (across towards the sun, up), and their length and width in half widths of it. */
interface Plane {
  readonly places: readonly (readonly [towards: number, rise: number])[];
  readonly length: number;
  readonly width: number;
  readonly stage: number;
}

/** Its shade in a few broad touches, the thatch over it, the side in the sun. */
const PLANES: readonly Plane[] = [
  {
    places: [
      [-0.6, 0.2],
      [-0.1, 0.18],
      [0.42, 0.2],
      [-0.75, 0.12],
    ],
    length: 0.72,
    width: 0.5,
    stage: 0.26,
  },
  {
    places: [
      [-0.5, 0.5],
      [0.05, 0.5],
      [-0.28, 0.64],
      [0.1, 0.78],
      [0.4, 0.56],
    ],
    length: 0.78,
    width: 0.36,
    stage: 0.36,
  },
  {
    places: [
      [0.78, 0.48],
      [0.8, 0.62],
      [0.74, 0.76],
      [0.86, 0.24],
      [0.5, 0.9],
    ],
    length: 0.5,
    width: 0.24,
    stage: 0.62,
  },
];

/** A distant stack: two or three planes in a dozen and a half touches over its mass, its edges lost. */
export const plainStack = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`plain ${i}`);
  const { sun, horizon } = scene;
  return PLANES.flatMap((plane) =>
    plane.places.flatMap(([towards, up]): Sketch[] => {
      const rise = up + 0.03 * wobble(random);
      const spot = { stack, rise, across: sun * (towards + 0.06 * wobble(random)) };
      const { x, y } = placeOf(spot, horizon);
      if (scene.stackAt(x, y)?.stack !== stack) return [];
      const isLit = towards > 0.6;
      const lies = scene.straw(spot, plane.stage);
      const load = isLit ? blend(lies, gradient(scene.key.stack, 0.86), 0.6) : lies;
      const hue = choose(scene.broken(x, y), random);
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(plane.length, 0.18, random) * stack.half,
          width: vary(plane.width, 0.18, random) * stack.half,
          angle: strawAt(spot) + 0.25 * wobble(random),
          bow: 0.12 * wobble(random),
          brush: choose(['worked', 'filbert', 'worked'], random),
          load: blend(load, atValue(hue, load[0]), 0.3 * random()),
          second: blend(load, atValue(hue, load[0]), 0.7),
          stage: plane.stage + 0.1 * random(),
          hand: isLit ? 'right' : 'left',
          body: 0.5 + 0.4 * random(),
          spread: 0.008,
        }),
      ];
    }),
  );
};
