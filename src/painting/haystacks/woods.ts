import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Band, type BandCoat, layBand } from './band.ts';
import type { Scene } from './scene.ts';

const FIRST: BandCoat = {
  name: 'first woods',
  many: 22,
  length: 0.18,
  width: 0.05,
  loose: 0.06,
  stages: [0.008, 0.014],
};
const MASS: BandCoat = {
  name: 'woods',
  many: 130,
  length: 0.044,
  width: 0.026,
  loose: 0.7,
  stages: [0.13, 0.24],
};

/** The wood as a band along the far bank. */
const woodsOf = (scene: Scene): Band => ({
  top: scene.treetop,
  foot: (x) => scene.farBank + 0.016 * scene.scale * (scene.swell(x, 0, 9, 1, 95) - 0.5),
  colour: scene.woods,
  broken: scene.key.broken.woods,
});

/** Its upper edge, in soft touches that follow it, one over another. */
const roundTops = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('treetops');
  const { format, scale, key } = scene;
  const count = Math.round((70 * format) / (1.6 * scale));
  return Array.from({ length: count }).flatMap((_, turn): Sketch[] => {
    const x = (format * (turn + random())) / count;
    const y = scene.treetop(x) + 0.011 * scale;
    if (scene.stackAt(x, y, 0.03)) return [];
    const step = 0.008 * scale;
    const stage = 0.2 + 0.14 * random();
    const load = scene.woods(x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.036, 0.3, random) * scale,
        width: vary(0.02, 0.25, random) * scale,
        angle: Math.atan2(scene.treetop(x + step) - scene.treetop(x - step), 2 * step),
        bow: -0.12 * random(),
        brush: choose(['wash', 'worked'], random),
        load,
        second: blend(load, atValue(choose(key.broken.woods, random), load[0]), 0.4),
        stage,
        hand: 'left',
        body: 0.6,
        spread: 0.006,
      }),
    ];
  });
};

/** The few lights cut into it: small opaque touches in companies, on what stands towards the sun. */
const cutLights = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('cut lights');
  const { format, scale, farBank, key } = scene;
  return Array.from({ length: Math.round((13 * format) / (1.6 * scale)) }).flatMap((): Sketch[] => {
    const x0 = format * random();
    const up = 0.25 + 0.6 * random();
    const begun = 0.56 + 0.3 * random();
    const hue = choose(key.broken.woods, random);
    return Array.from({ length: 2 + Math.floor(4 * random()) }).flatMap((): Sketch[] => {
      const x = x0 + 0.022 * scale * wobble(random);
      const y = mix(farBank, scene.treetop(x), clamp(up + 0.15 * wobble(random)));
      if (scene.stackAt(x, y, 0.05)) return [];
      const lies = scene.woods(x, y, begun);
      const light = gradient(key.woods, 0.66 + 0.3 * random());
      const load = blend(blend(lies, light, 0.6), atValue(hue, light[0]), 0.3 * random());
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.017, 0.35, random) * scale,
          width: vary(0.0075, 0.3, random) * scale,
          angle: 0.5 * wobble(random),
          bow: -0.2 * random(),
          brush: choose(['filbert', 'dab'], random),
          load,
          second: lies,
          stage: begun + 0.01 * random(),
          hand: 'right',
          body: 0.5 + 0.4 * random(),
          spread: 0.006,
        }),
      ];
    });
  });
};

/** The trees beyond the river. */
export const sketchWoods = (scene: Scene): readonly Sketch[] => [
  ...layBand(scene, woodsOf(scene), FIRST),
  ...layBand(scene, woodsOf(scene), MASS),
  ...roundTops(scene),
  ...cutLights(scene),
];
