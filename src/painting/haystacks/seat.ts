import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { pullFoot } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack, sizeIn } from './stack.ts';

/** When the touches of its seat are begun, one after another. */
const SEATED = [0.026, 0.12, 0.34] as const;

/** The dark where a stack sits: long soft touches along its foot, over one another, that run on into its shadow. */
const press = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`seat ${i}`);
  const { key, horizon, sun } = scene;
  const count = 18;
  return Array.from({ length: count }, (_, turn): Sketch => {
    // From a little within its sunny side to its other one.
    const across = clamp(sun * mix(0.66, -0.84, (turn + random()) / count), -0.93, 0.93);
    const { x, y } = placeOf({ stack, rise: 0, across }, horizon);
    const dark = blend(
      gradient(key.stack, 0.06 + 0.24 * random()),
      key.shadow,
      (turn % 3 === 1 ? 0.15 : 0.5) * random(),
    );
    return sketchTouch(random, {
      x,
      y: y + stack.half * mix(-0.07, 0.015, random()),
      length: vary(0.24, 0.4, random) * stack.half,
      width: vary(0.12, 0.35, random) * stack.half,
      angle: -0.2 * across + 0.35 * wobble(random),
      bow: 0.08 * wobble(random),
      brush: turn % 3 === 1 ? 'pull' : choose(['worked', 'scumble'], random),
      load: dark,
      second: blend(dark, choose(key.broken.shadow, random), 0.6),
      // Some at once, or it would hang in the air; some that close it, over the ends of its pulls.
      stage: (SEATED[turn % 3] ?? 0) + 0.03 * random() * (1 + 11 * Number(turn % 3 === 2)),
      hand: 'left',
      body: 0.6,
      spread: 0.006,
    });
  });
};

/** The field that laps its foot: short touches, nearly level, in a few companies of the ground's own paint. */
const lap = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`lap ${i}`);
  const { key, horizon, scale } = scene;
  const size = sizeIn(scale, stack);
  return Array.from({ length: 4 }).flatMap((): Sketch[] => {
    const middle = 1.9 * random() - 0.95;
    const lean = 0.45 * wobble(random);
    const stage = 0.62 + 0.24 * random();
    return Array.from({ length: 3 + Math.floor(4 * random()) }, (): Sketch => {
      const across = clamp(middle + 0.16 * wobble(random), -0.98, 0.98);
      const { x, y } = placeOf({ stack, rise: 0, across }, horizon);
      const lies = scene.meadow(x, y + 0.03 * size, stage);
      const hue = choose(scene.shadow(x, y) > 0.4 ? key.broken.shadow : key.broken.stubble, random);
      const load = blend(lies, atValue(hue, lies[0]), 0.5 * random());
      return sketchTouch(random, {
        x,
        y: y + size * mix(-0.02, 0.018, random()),
        length: vary(0.036, 0.45, random) * size,
        width: vary(0.0125, 0.35, random) * size,
        angle: lean - 0.2 * across + 0.3 * wobble(random),
        brush: choose(['scumble', 'worked', 'filbert'], random),
        load: blend(load, gradient(key.stack, 0.3), 0.3),
        second: blend(load, gradient(key.stack, 0.3), 0.6),
        stage: stage + 0.02 * random(),
        hand: 'left',
        body: 0.6,
        spread: 0.008,
      });
    });
  });
};

/** Where across it the ground is painted back into its foot, from the side of the sun: unequal pulls, with rests between. */
const CUTS = [
  [1.02, 0.6],
  [0.5, 0.2],
  [-0.1, -0.62],
  [-0.72, -1],
] as const;

/** The foot drawn from without, where straw hangs over it. */
const cutFoot = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`foot ${i}`);
  return CUTS.map(([from, to]) =>
    pullFoot(scene, random, stack, [from * scene.sun, to * scene.sun]),
  );
};

/** What seats a stack on the ground. */
export const seatStack = (scene: Scene, stack: Stack, i: number): Sketch[] => [
  ...press(scene, stack, i),
  ...cutFoot(scene, stack, i),
  ...lap(scene, stack, i),
];
