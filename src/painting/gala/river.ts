import { clamp } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const TEAL = lab('#3c6470');
const INK = lab('#29355a');

/** Flat touches of the river in loose companies, larger the nearer: dark ones, and ones that carry the sky. */
const layRipples = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('ripples');
  return Array.from({ length: 480 }).flatMap((): Sketch[] => {
    const far = random() ** 0.7;
    const x = random() * format;
    const y = scene.waterline(x) + 0.012 + (1 - scene.waterline(x)) * far;
    const crowd = scene.drift(x, y, 1.2, 3.4, 71);
    if (crowd < 0.42 + 0.24 * random() || scene.quay.covers(x, y) > 0.1) return [];
    const stage = 0.5 + 0.4 * random();
    const water = scene.colour(x, y, stage);
    const light = random() < 0.45;
    const above = scene.sky(x, clamp(horizon * (1 - 0.9 * far)), stage);
    const load = light
      ? blend(water, above, 0.35 + 0.25 * random())
      : blend(water, random() < 0.5 ? TEAL : INK, 0.2 + 0.3 * random());
    const near = (0.35 + 0.95 * far) * scale;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.075, 0.65, random) * near,
        width: vary(0.011, 0.5, random) * near,
        angle: wobble(random) * 0.2,
        bow: wobble(random) * 0.3,
        brush: choose(['drag', 'scumble', 'scumble', 'drag'], random),
        load,
        second: water,
        stage,
        hand: light ? 'right' : 'left',
        body: 0.4 + 0.5 * random(),
        spread: 0.02,
      }),
    ];
  });
};

/** Long rubbed veils of cloud over the sky, rose-grey where the city lights them from beneath. */
const rubClouds = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('clouds');
  return Array.from({ length: 200 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon * 0.9 * random();
    if (y > scene.roof(x) - 0.03 && scene.along(x) < scene.palaceEnd + 0.02) return [];
    if (scene.drift(x, y, 1.1, 3, 61) < 0.42 + 0.24 * random()) return [];
    const stage = 0.54 + 0.32 * random();
    const sky = scene.colour(x, y, stage);
    const load = shade(sky, 0.045 * wobble(random) + 0.012, 1.05);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.16, 0.5, random) * scale,
        width: vary(0.034, 0.5, random) * scale,
        angle: scene.direction(x, y) + wobble(random) * 0.3,
        bow: wobble(random) * 0.18,
        brush: 'scumble',
        load,
        second: sky,
        stage,
        body: 0.5 + 0.7 * random(),
        spread: 0.024,
      }),
    ];
  });
};

/** The moving water and the veils above. */
export const sketchRiver = (scene: Scene): readonly Sketch[] => [
  ...rubClouds(scene),
  ...layRipples(scene),
];
