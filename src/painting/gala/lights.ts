import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Lamp } from './lamps.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#fbeec2');
const STRONG = 0.45;

/** The air that a lamp warms. */
const warmAir = (scene: Scene, random: Random, lamp: Lamp, size: number): Sketch[] => {
  const air = scene.colour(lamp.x, lamp.y, 0.8);
  return Array.from({ length: 1 + Math.round(3 * lamp.power) }, () =>
    sketchTouch(random, {
      x: lamp.x + wobble(random) * 0.02 * size,
      y: lamp.y + wobble(random) * 0.016 * size,
      length: vary(0.036, 0.4, random) * size,
      width: vary(0.02, 0.4, random) * size,
      angle: random() * Math.PI,
      bow: wobble(random) * 0.4,
      brush: 'worked',
      load: blend(lamp.hue, air, 0.5 + 0.3 * random()),
      second: air,
      stage: 0.6 + 0.16 * random(),
      body: 0.6,
    }),
  );
};

/** A flame: one thick touch or two, no two alike; a weak one is hardly more than a stain. */
const setFlame = (scene: Scene, random: Random, lamp: Lamp, size: number): Sketch[] => {
  const air = scene.colour(lamp.x, lamp.y, 0.8);
  return Array.from(
    { length: lamp.power > STRONG ? 3 + Math.floor(2 * random()) : 1 + Math.floor(1.6 * random()) },
    (_, i) =>
      sketchTouch(random, {
        x: lamp.x + wobble(random) * 0.006 * size,
        y: lamp.y + wobble(random) * 0.006 * size,
        length: vary(i ? 0.014 : 0.024, 0.55, random) * size,
        width: vary(i ? 0.0075 : 0.013, 0.5, random) * size,
        angle: wobble(random) * 1.4,
        bow: wobble(random) * 0.5,
        brush: lamp.power < STRONG ? 'filbert' : 'dab',
        load: blend(i ? PALE : blend(lamp.hue, PALE, 0.25), air, 0.4 * (1 - lamp.power)),
        second: lamp.hue,
        stage: 0.85 + 0.06 * random() + 0.05 * i,
        spread: 0.014,
        body: 0.45 + 0.5 * lamp.power * random(),
      }),
  );
};

/** The lamps: warm air, and a flame in it. */
export const sketchLights = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('lights');
  return scene.lamps.flatMap((lamp) => {
    const size = scene.scale * mix(0.5, 1.05, lamp.power);
    return [...warmAir(scene, random, lamp, size), ...setFlame(scene, random, lamp, size)];
  });
};
