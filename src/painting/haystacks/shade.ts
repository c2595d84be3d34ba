import { mix, type Point } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { type Block, blockIn, sized } from './block.ts';
import { shadowEdge } from './light.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';
import type { Stack } from './stack.ts';
import { meadowOf } from './stubble.ts';

const FIRST: Block = {
  name: 'first',
  apart: 0.09,
  length: 0.3,
  width: 0.09,
  loose: 0.04,
  stages: [0.01, 0.016],
};
const AGAIN: Block = {
  name: 'closing',
  apart: 0.05,
  length: 0.19,
  width: 0.07,
  loose: 0.06,
  stages: [0.1, 0.14],
};

/** Broken blues and violets within it. */
const BROKEN: Coat = {
  spacing: [0.07, 0.03],
  length: 0.075,
  width: 0.024,
  stages: [0.14, 0.5],
  strength: [0.3, 0.7],
  contrast: 0.035,
  paired: 0.06,
  loose: 0.3,
  brushes: ['worked'],
  body: [0.3, 0.6],
  worked: 0.75,
};

/** A stack's shadow as a mass, its touches along the rays that the stack stops. */
const shadowOf = (scene: Scene): Passage => ({
  ...meadowOf(scene),
  name: 'shadow',
  holds: (x, y, end) =>
    y > scene.farBank &&
    !scene.stackAt(x, y - 0.01, end ? -0.05 : 0) &&
    scene.shadow(x, y) > (end ? 0.2 : 0.5),
  direction: (x, y) => Math.atan2(y - scene.horizon, x - scene.sunAt),
  size: (y) => mix(0.5, 1.2, scene.near(y)),
});

/** Its far edge, the firmer one, found where a few pulls run along it; elsewhere the border is lost. */
const drawBorder = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`border ${i}`);
  const { key, scale, sun } = scene;
  return Array.from({ length: 6 }).flatMap((): Sketch[] => {
    const [begin, reach] = [0.04 + 0.4 * random(), 0.1 + 0.16 * random()];
    const width = vary(0.012, 0.3, random) * scale * mix(0.5, 1.4, scene.near(stack.foot));
    const path = sampled((share) => {
      const [x, y] = shadowEdge(scene, stack, begin + reach * share, -sun as -1 | 1);
      return [x + sun * width, y];
    });
    const isThere = ([x, y]: Point) => scene.shadow(x, y) > 0.2 && !scene.stackAt(x, y, 0.06);
    if (!path.every(isThere)) return [];
    return [
      {
        path,
        width,
        brush: 'filbert',
        load: blend(
          key.shadow,
          atValue(choose(key.broken.shadow, random), key.shadow[0]),
          random(),
        ),
        second: key.shadow,
        spread: 0.008,
        body: 0.5,
        hand: 'left',
        stage: 0.3 + 0.3 * random(),
      },
    ];
  });
};

/** The shadows of the stacks on the meadow. */
export const sketchShade = (scene: Scene): readonly Sketch[] => {
  const { scale, stacks } = scene;
  const shadow = shadowOf(scene);
  const broadly: Passage = { ...shadow, size: (y) => mix(0.75, 1.2, scene.near(y)) };
  return [
    ...blockIn(scene, broadly, sized(FIRST, scale)),
    // All of it a second time: closed only where it is bare, light field shows through it.
    ...blockIn(scene, broadly, sized(AGAIN, scale)),
    ...stacks.flatMap((stack, i) => drawBorder(scene, stack, i)),
    ...shingle(scene, shadow, BROKEN, 0),
  ];
};
