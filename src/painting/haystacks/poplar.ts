import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Tree } from './plant.ts';
import type { Scene } from './scene.ts';

/** A touch of a poplar: how far up and aside of its foot, how long and wide against it, and how lit. */
type Part = readonly [up: number, aside: number, long: number, wide: number, lit: number];

/** How a poplar is touched, all of it in one haze. */
const poplarOf = (scene: Scene, random: Random, { x, half, height }: Tree) => {
  const { farBank, key } = scene;
  const begun = 0.3 + 0.2 * random();
  const haze = 0.46 + 0.18 * random();
  return ([up, aside, long, wide, lit]: Part): Sketch => {
    const paint = blend(gradient(key.woods, mix(0.14, 0.55, lit)), key.hills, haze);
    return sketchTouch(random, {
      x: x + aside * half,
      y: farBank - up * height,
      length: vary(long, 0.15, random) * height,
      width: vary(wide, 0.15, random) * half,
      angle: -UPRIGHT + 0.25 * aside + 0.06 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: wide > 1 ? 'worked' : 'filbert',
      load: blend(paint, atValue(choose(key.broken.woods, random), paint[0]), 0.4 * random()),
      second: shade(paint, 0.05),
      stage: begun + 0.2 * lit,
      hand: 'left',
      body: 0.5,
      spread: 0.006,
    });
  };
};

/** A poplar: a column in three broken pulls, narrower upwards, and a few small touches on the side of the sun. */
export const pullPoplar = (scene: Scene, tree: Tree): Sketch[] => {
  const random = scene.randomFor(`poplar ${tree.x}`);
  const touch = poplarOf(scene, random, tree);
  const small = Array.from({ length: 5 }, () => {
    const up = 0.2 + 0.7 * random();
    const aside = (0.7 * scene.sun + 0.5 * wobble(random)) * (1.1 - up);
    return touch([up, aside, 0.14, 0.6, 0.4 + 0.5 * random()]);
  });
  return [
    touch([0.36, 0, 0.66, 2.5, 0.1]),
    touch([0.6, 0.1 * wobble(random), 0.6, 2, 0.2]),
    touch([0.84, 0, 0.3, 0.9, 0.1]),
    ...small,
  ];
};
