import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#fbeec2');
const STRONG = 0.45;

/** A flame: one touch pulled down, and on a strong one a paler and thicker one set into it. */
const setFlame = (scene: Scene, random: Random, lamp: Lamp, size: number): Sketch[] => {
  const air = scene.colour(lamp.x, lamp.y, 0.8);
  return Array.from({ length: lamp.power > STRONG ? 2 : 1 }, (_, i) =>
    sketchTouch(random, {
      x: lamp.x + 0.0015 * wobble(random) * size,
      y: lamp.y + 0.002 * i * size,
      length: vary(i ? 0.01 : 0.018, 0.3, random) * size,
      width: vary(i ? 0.008 : 0.0088, 0.3, random) * size,
      angle: UPRIGHT + wobble(random) * 0.2,
      bow: wobble(random) * 0.2,
      brush: i ? 'impasto' : 'dab',
      load: blend(
        scene.evening.flame(blend(lamp.hue, PALE, 0.3 + 0.45 * i)),
        air,
        0.4 * (1 - lamp.power),
      ),
      second: scene.evening.flame(lamp.hue),
      stage: 0.86 + 0.03 * random() + 0.04 * i,
      spread: 0.014,
      body: 0.8 + 0.3 * i,
    }),
  );
};

/** The lamps' flames. */
export const sketchLights = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('lights');
  return scene.lamps.flatMap((lamp) => {
    const size = scene.scale * mix(0.55, 1.1, lamp.power);
    return setFlame(scene, random, lamp, size);
  });
};
