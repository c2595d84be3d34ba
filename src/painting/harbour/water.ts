import { mix, smoothstep } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { type Rest, sketchRests } from '../rests.ts';
import { sketchRipples } from '../ripples.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#2f5a4e'), lab('#356160'), lab('#2c4c41'), lab('#467669')];
const PALE = lab('#ebeedd');

/** Light that lies on the water: pale scumbles where it is widest, rubbed across one another. */
const rubSilver = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('silver');
  return Array.from({ length: 160 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon + 0.03 + (0.9 - horizon) * random();
    const stage = 0.46 + 0.36 * random();
    const here = scene.colour(x, y, stage);
    if (here[0] < 0.66 + 0.08 * random() || scene.isRowed(x, y)) return [];
    const near = 0.5 + 0.7 * smoothstep(horizon, 1, y);
    const dry = random() < 0.2 && scene.drift(x, y, 1.3, 4, 71) > 0.52;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(dry ? 0.09 : 0.11, 0.6, random) * scale * near,
        width: vary(dry ? 0.014 : 0.034, 0.5, random) * scale * near,
        angle: dry ? 0.1 * wobble(random) : scene.direction(x, y) + 0.35 * wobble(random),
        bow: wobble(random) * 0.1,
        brush: dry ? choose(['drag', 'dry'], random) : choose(['dry', 'scumble', 'veil'], random),
        load: dry ? blend(here, PALE, 0.2 + 0.35 * random()) : shade(here, 0.06 * random() - 0.01),
        second: here,
        stage,
        hand: dry ? 'right' : 'left',
        spread: 0.008,
      }),
    ];
  });
};

/** The light that comes over the water: passages of long flat pulls like shingles, of one hue and nearly one value. */
const pullLight = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('light');
  return Array.from({ length: 9 }).flatMap((): Sketch[] => {
    const [mx, my] = [format * random(), mix(horizon + 0.08, 0.97, random())];
    const near = 0.5 + 0.7 * smoothstep(horizon, 1, my);
    const step = 0.035 * wobble(random);
    return Array.from({ length: 8 + Math.floor(9 * random()) }).flatMap((): Sketch[] => {
      const x = mx + wobble(random) * 0.2 * scale;
      const y = my + wobble(random) * 0.035 * near;
      if (scene.isRowed(x, y) || scene.docks(x, y) > 0.3 || y < horizon + 0.04) return [];
      const stage = 0.24 + 0.4 * random();
      const here = scene.colour(x, y, stage);
      const load = shade(blend(here, scene.colour(mx, my, stage), 0.5), step);
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.14, 0.5, random) * scale * near,
          width: vary(0.014, 0.4, random) * scale * near,
          angle: wobble(random) * 0.08,
          bow: wobble(random) * 0.06,
          brush: choose(['worked', 'drag', 'sweep'], random),
          load,
          second: here,
          stage,
          spread: 0.006,
          body: 0.4,
        }),
      ];
    });
  });
};

/** Where the eye rests: in the sky, before the mouth, and near by. */
const placeRests = ({ horizon, across, randomFor }: Scene): readonly Rest[] => {
  const random = randomFor('calm');
  return [
    { x: across(random()), y: horizon * (0.3 + 0.35 * random()), sweeps: 8 },
    { x: across(0.2 + 0.6 * random()), y: mix(horizon, 1, 0.4 + 0.15 * random()), sweeps: 9 },
    { x: across(random()), y: mix(horizon, 1, 0.74 + 0.14 * random()), sweeps: 11 },
  ];
};

/** The light on the water and its ripples, with wide quiet water between. */
export const sketchWater = (scene: Scene): readonly Sketch[] => {
  const { horizon, docks, isRowed } = scene;
  return [
    ...rubSilver(scene),
    ...pullLight(scene),
    ...sketchRests(scene, placeRests(scene), (x, y) => (y < horizon ? scene.sweep(x, y) : 0)),
    ...sketchRipples(scene, {
      count: 34,
      horizon,
      hues: GREENS,
      isOpen: (x, y) => !isRowed(x, y) && docks(x, y) < 0.3 && y > horizon + 0.06,
    }),
  ];
};
