import { clamp, mix, smoothstep } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { eavesAt, placeOf, type Stack, sizeIn, strawAt } from './stack.ts';

/** The dark under the thatch: a few long pulls along its sagging edge, no two alike, that run out towards the sun. */
const pullDark = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`eaves ${i}`);
  const { key, horizon, scale, sun } = scene;
  const size = sizeIn(scale, stack);
  const count = 5;
  return Array.from({ length: count }, (_, turn): Sketch => {
    const middle = sun * mix(0.42, -0.66, (turn + random()) / count);
    const reach = vary(0.26, 0.3, random);
    const below = 0.015 + 0.05 * random();
    const path = sampled((share) => {
      const across = clamp(middle + reach * (2 * share - 1), -0.84, 0.84);
      const { x, y } = placeOf({ stack, across, rise: eavesAt(stack, across) - below }, horizon);
      return [x, y];
    });
    const tone = gradient(key.stack, mix(0.1, 0.28, random()));
    const hue = choose(key.broken.shade, random);
    return {
      path: random() < 0.5 ? path : turned(path),
      width: vary(0.026, 0.25, random) * size,
      brush: 'worked',
      load: blend(tone, atValue(hue, tone[0] + 0.03), 0.3 + 0.5 * random()),
      second: blend(tone, choose(key.broken.shade, random), 0.5),
      spread: 0.006,
      body: 0.4,
      hand: 'left',
      stage: 0.3 + 0.4 * random(),
    };
  });
};

/** The thatch that hangs over it: a lock here and there, drawn down and aside. */
const hangLocks = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`locks ${i}`);
  const { key, horizon, scale, sun } = scene;
  const size = sizeIn(scale, stack);
  return Array.from({ length: 5 }).flatMap((): Sketch[] => {
    const middle = 1.5 * random() - 0.75;
    const begun = 0.62 + 0.25 * random();
    return Array.from({ length: 2 + Math.floor(4 * random()) }, (): Sketch => {
      const across = clamp(middle + 0.1 * wobble(random), -0.76, 0.76);
      const spot = { stack, across, rise: eavesAt(stack, across) + 0.03 + 0.025 * random() };
      const lit = smoothstep(-0.9, 0.8, across * sun);
      const tone = shade(scene.straw(spot, begun), 0.05 * wobble(random));
      const hue = choose(lit > 0.5 ? key.broken.straw : key.broken.shade, random);
      return sketchTouch(random, {
        ...placeOf(spot, horizon),
        length: vary(0.034, 0.35, random) * size,
        width: vary(0.0095, 0.3, random) * size,
        angle: mix(strawAt(spot), across < 0 ? Math.PI : 0, 0.2) + 0.2 * wobble(random),
        bow: 0.15 * wobble(random),
        brush: 'filbert',
        load: blend(tone, atValue(hue, tone[0]), 0.3 + 0.5 * random()),
        second: shade(tone, -0.05),
        stage: begun + 0.01 * random(),
        hand: lit > 0.5 ? 'right' : 'left',
        body: 0.6,
        spread: 0.008,
      });
    });
  });
};

/** Where the thatch of a stack ends. */
export const drawEaves = (scene: Scene, stack: Stack, i: number): Sketch[] => [
  ...pullDark(scene, stack, i),
  ...hangLocks(scene, stack, i),
];
