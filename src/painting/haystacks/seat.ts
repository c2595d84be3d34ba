import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack, sizeOf } from './stack.ts';

/** The dark where a stack sits: a few long touches under its foot, one over another, that run on into its shadow. */
const press = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`seat ${i}`);
  const { key, horizon, sun } = scene;
  const count = 16;
  return Array.from({ length: count }, (_, turn): Sketch => {
    // From a little within its sunny side to a little beyond its other one.
    const across = sun * mix(0.78, -1, (turn + random()) / count);
    const { x, y } = placeOf({ stack, rise: 0, across: clamp(across, -0.97, 0.97) }, horizon);
    const dark = blend(gradient(key.stack, 0.08 + 0.16 * random()), key.shadow, 0.25);
    return sketchTouch(random, {
      x,
      y: y - 0.045 * stack.half + 0.05 * stack.half * random(),
      length: vary(0.34, 0.3, random) * stack.half,
      width: vary(0.12, 0.3, random) * stack.half,
      angle: -0.3 * across + 0.1 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      load: dark,
      second: blend(dark, choose(key.broken.shadow, random), 0.5),
      stage: 0.42 + 0.14 * random(),
      hand: 'left',
      body: 0.5,
      spread: 0.006,
    });
  });
};

/** Stubble that stands before its foot: tufts in a few companies, none where the shadow hides them. */
const tuft = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`tufts ${i}`);
  const { key, horizon, scale } = scene;
  const small = sizeOf(scale, stack) * scale;
  return Array.from({ length: 11 }).flatMap((): Sketch[] => {
    const middle = 1.9 * random() - 0.95;
    const lean = UPRIGHT + 0.9 * wobble(random);
    const stage = 0.7 + 0.2 * random();
    return Array.from({ length: 3 + Math.floor(5 * random()) }).flatMap((): Sketch[] => {
      const across = clamp(middle + 0.13 * wobble(random), -0.98, 0.98);
      const { x, y } = placeOf({ stack, rise: 0, across }, horizon);
      const lies = scene.meadow(x, y + 0.02 * small, stage);
      const hue = choose(scene.shadow(x, y) > 0.4 ? key.broken.shadow : key.broken.straw, random);
      const ground = blend(lies, atValue(hue, lies[0]), 0.5 * random());
      const load = blend(
        shade(ground, 0.04 * wobble(random)),
        gradient(key.stack, 0.3),
        0.3 * random(),
      );
      return [
        sketchTouch(random, {
          x,
          y: y + 0.016 * small * (random() - 0.6),
          length: vary(0.026, 0.45, random) * small,
          width: vary(0.0125, 0.35, random) * small,
          angle: -lean + 0.6 * wobble(random),
          brush: choose(['filbert', 'worked', 'dab'], random),
          load,
          second: blend(load, gradient(key.stack, 0.3), 0.4),
          stage: stage + 0.02 * random(),
          hand: 'left',
          body: 0.5 + 0.4 * random(),
          spread: 0.008,
        }),
      ];
    });
  });
};

/** What seats a stack on the ground. */
export const seatStack = (scene: Scene, stack: Stack, i: number): Sketch[] => [
  ...press(scene, stack, i),
  ...tuft(scene, stack, i),
];
