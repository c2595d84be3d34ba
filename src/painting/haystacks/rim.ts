import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { shadowEdge } from './light.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** A touch beside a shadow's edge: the sunny field pressed against it, or the shadow's warm border, in its turn over the field. */
const layTouch = (
  scene: Scene,
  random: Random,
  stack: Stack,
  far: number,
  side: -1 | 1,
  isLit: boolean,
): Sketch[] => {
  const { key, scale, sun } = scene;
  const outwards = side * (isLit ? 1 : -1);
  const size = mix(0.5, 1.4, scene.near(shadowEdge(scene, stack, far, side)[1])) * scale;
  const [ex, y] = shadowEdge(scene, stack, far, side);
  let x = ex;
  // The edge wavers: go to where it really is.
  for (let i = 0; i < 12 && scene.shadow(x, y) > 0.35 === isLit; i++) x += 0.006 * outwards;
  x += outwards * size * (isLit ? 0.003 + 0.045 * random() ** 2 : 0.012 * random());
  if (scene.stackAt(x, y - 0.004, 0.04) || y > 1.01) return [];
  const stage = mix(0.5, 0.92, random());
  const lies = scene.meadow(x, y, stage);
  const hue = choose(isLit ? key.broken.stubble : key.broken.shadow, random);
  const light = isLit ? 0.015 + 0.055 * random() : 0.03 * wobble(random);
  const value = (isLit ? blend(lies, key.glow, 0.3) : lies)[0] + light;
  const load = blend(
    atValue(blend(lies, key.glow, isLit ? 0.35 : 0), value),
    atValue(hue, value),
    0.35 + 0.5 * random(),
  );
  return [
    sketchTouch(random, {
      x,
      y,
      length: vary(0.026, 0.4, random) * size,
      width: vary(0.0085, 0.3, random) * size,
      angle: scene.direction(x, y) + 0.12 * sun + 0.35 * wobble(random),
      bow: 0.15 * wobble(random),
      brush: choose(isLit ? ['filbert', 'flat', 'dab'] : ['filbert', 'worked'], random),
      load,
      second: blend(load, lies, 0.6),
      stage,
      hand: isLit ? 'right' : 'left',
      body: isLit ? 0.9 : 0.5,
      spread: 0.008,
    }),
  ];
};

/** The rim of light along a stack's shadow and the warm border within it: companies with gaps between, none of them even. */
export const rimShade = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => {
    const random = scene.randomFor(`shadow rim ${i}`);
    return Array.from({ length: 22 }).flatMap((_, turn): Sketch[] => {
      const side = random() < 0.5 ? -1 : 1;
      const middle = 0.04 + 0.72 * random();
      const many = 3 + Math.floor(6 * random());
      return Array.from({ length: many }).flatMap(() =>
        layTouch(scene, random, stack, middle + 0.035 * wobble(random), side, turn % 5 < 3),
      );
    });
  });
