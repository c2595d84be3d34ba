import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const CLOUDS: Hues = [lab('#cc9466'), lab('#c68868'), lab('#c8ab95'), lab('#b7aaa5')];
const BREAKS: Hues = [lab('#d69a5e'), lab('#d08a5f'), lab('#d9ad86')];

/** Clouds that the sun has reached: warm sweeps, broad and thin, a few loaded ones among them. */
const sweepClouds = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('clouds');
  return Array.from({ length: 150 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon * 0.72 * random();
    const here = scene.air(x, y, 1);
    if (here[2] < 0.022 + 0.03 * random()) return [];
    const stage = 0.5 + 0.38 * random();
    const load = blend(choose(CLOUDS, random), here, 0.35 + 0.5 * random());
    const crisp = random() < 0.08;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(crisp ? 0.1 : 0.2, 0.6, random) * scale,
        width: vary(crisp ? 0.014 : 0.05, 0.6, random) * scale,
        angle: scene.sweep(x, y) + wobble(random) * 0.3 + (random() < 0.5 ? Math.PI : 0),
        bow: wobble(random) * 0.1,
        brush: crisp
          ? choose(['filbert', 'drag'], random)
          : choose(['veil', 'veil', 'scumble'], random),
        load,
        second: here,
        stage,
        hand: crisp || random() < 0.25 ? 'right' : 'left',
        spread: 0.008,
      }),
    ];
  });
};

/** Two breaks in the mist, high up on the docks' side: a few long loaded pulls that answer the sun. */
const breakClouds = (scene: Scene): Sketch[] => {
  const { horizon, scale } = scene;
  const random = scene.randomFor('breaks');
  return [0.6, 0.88].flatMap((along) => {
    const middle = scene.across(along + 0.1 * wobble(random));
    const high = horizon * (0.14 + 0.26 * random());
    return Array.from({ length: 7 + Math.floor(5 * random()) }, (_, i) => {
      const crisp = i % 3 === 2;
      const x = middle + wobble(random) * 0.14 * scale;
      const y = high + wobble(random) * 0.05 * scale + (x - middle) * scene.side * -0.2;
      const stage = 0.58 + 0.3 * random();
      const load = blend(choose(BREAKS, random), scene.air(x, y, stage), 0.15 + 0.5 * random());
      return sketchTouch(random, {
        x,
        y,
        length: vary(crisp ? 0.07 : 0.1, 0.6, random) * scale,
        width: vary(crisp ? 0.016 : 0.034, 0.45, random) * scale,
        angle: scene.sweep(x, y) + wobble(random) * 0.5 + (random() < 0.5 ? Math.PI : 0),
        bow: wobble(random) * 0.25,
        brush: crisp ? choose(['filbert', 'drag'], random) : choose(['scumble', 'dry'], random),
        load,
        second: blend(load, scene.air(x, y, stage), 0.5),
        stage,
        spread: 0.01,
      });
    });
  });
};

/** What the sun does to the mist above. */
export const sketchClouds = (scene: Scene): readonly Sketch[] => [
  ...sweepClouds(scene),
  ...breakClouds(scene),
];
