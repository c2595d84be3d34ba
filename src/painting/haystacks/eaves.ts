import { clamp, mix, smoothstep } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { eavesAt, placeOf, type Stack, sizeIn, strawAt } from './stack.ts';

/** The dark under the thatch, where across it from the sun's side, and how wide: two pulls that run into one another from the sun; no ring, for it ends before either side. */
const DARKS = [
  { middle: -0.56, reach: 0.16, wide: 1.4 },
  { middle: -0.2, reach: 0.09, wide: 1 },
] as const;

/** It in short pulls along the thatch's sagging edge. */
const pullDark = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`eaves ${i}`);
  const { key, horizon, scale, sun } = scene;
  const size = sizeIn(scale, stack);
  return DARKS.map((dark): Sketch => {
    const middle = sun * (dark.middle + 0.1 * wobble(random));
    const reach = vary(dark.reach, 0.25, random);
    const below = 0.02 + 0.03 * random();
    const path = sampled((share) => {
      const across = clamp(middle + reach * (2 * share - 1), -0.84, 0.84);
      const { x, y } = placeOf({ stack, across, rise: eavesAt(stack, across) - below }, horizon);
      return [x, y];
    });
    const tone = gradient(key.stack, mix(0.16, 0.3, random()));
    const [violet, wine = violet] = key.broken.shade;
    const hue = choose([violet, wine], random);
    return {
      path: random() < 0.5 ? path : turned(path),
      width: vary(0.032 * dark.wide, 0.3, random) * size,
      brush: 'scumble',
      load: blend(tone, atValue(hue, tone[0] + 0.03), 0.15 + 0.3 * random()),
      second: blend(tone, wine, 0.5),
      spread: 0.006,
      body: 0.8,
      hand: 'left',
      stage: 0.26 + 0.1 * random(),
    };
  });
};

/** The thatch that hangs over it: a lock here and there, drawn down and aside. */
const hangLocks = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`locks ${i}`);
  const { key, horizon, scale, sun } = scene;
  const size = sizeIn(scale, stack);
  return Array.from({ length: 4 }).flatMap((): Sketch[] => {
    // In full sun they would be dark dashes.
    const middle = sun * mix(-0.8, 0.5, random());
    const begun = 0.5 + 0.37 * random();
    // One in four is set down with the large brush.
    const broad = size * (random() < 0.25 ? 1.6 : 1);
    return Array.from({ length: 2 + Math.floor(3 * random()) }, (): Sketch => {
      const across = clamp(middle + 0.14 * wobble(random), -0.8, 0.8);
      const spot = { stack, across, rise: eavesAt(stack, across) + 0.09 * wobble(random) };
      const lit = smoothstep(-0.9, 0.8, across * sun);
      const tone = shade(scene.straw(spot, begun), 0.03 * wobble(random));
      const hue = choose(tone[0] > 0.55 ? key.broken.straw : key.broken.shade, random);
      return sketchTouch(random, {
        ...placeOf(spot, horizon),
        length: vary(0.075, 0.55, random) * broad,
        width: vary(0.022, 0.4, random) * broad,
        angle: mix(strawAt(spot), across < 0 ? Math.PI : 0, 0.12) + 0.25 * wobble(random),
        bow: 0.15 * wobble(random),
        brush: choose(['worked', 'drag', 'filbert'], random),
        load: blend(tone, atValue(hue, tone[0]), 0.4 + 0.5 * random()),
        second: shade(tone, -0.03),
        stage: begun + 0.01 * random(),
        hand: lit > 0.5 ? 'right' : 'left',
        body: 0.8,
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
