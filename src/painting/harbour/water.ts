import { smoothstep } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const GREENS: Hues = [lab('#35594f'), lab('#3f6761'), lab('#304f44'), lab('#4d746b')];
const PALE = lab('#dee1cd');

/** Light that lies on the water: long pale scumbles where it is widest, here and there a loaded touch. */
const silver = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('silver');
  return Array.from({ length: 260 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon + 0.03 + (0.9 - horizon) * random();
    const stage = 0.48 + 0.4 * random();
    const here = scene.colour(x, y, stage);
    if (here[0] < 0.67 + 0.06 * random() || scene.isRowed(x, y)) return [];
    const near = 0.5 + 0.7 * smoothstep(horizon, 1, y);
    const crisp = random() < 0.27;
    const load = crisp ? blend(here, PALE, 0.5 + 0.3 * random()) : shade(here, 0.045 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(crisp ? 0.04 : 0.12, 0.5, random) * scale * near,
        width: vary(crisp ? 0.009 : 0.03, 0.4, random) * scale * near,
        angle: scene.direction(x, y) + wobble(random) * 0.25,
        bow: wobble(random) * 0.25,
        brush: crisp ? choose(['dab', 'drag'], random) : choose(['veil', 'scumble'], random),
        load,
        second: here,
        stage,
        spread: 0.006,
      }),
    ];
  });
};

/** Ripples of the near water: flat dark green dashes, larger the nearer, in loose companies. */
const dashRipples = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('ripples');
  return Array.from({ length: 420 }).flatMap((): Sketch[] => {
    const near = 0.16 + 0.84 * random() ** 0.8;
    const x = random() * format;
    const y = horizon + (0.98 - horizon) * near;
    const company = scene.drift(x, y, 1.3, 3, 71);
    if (company < 0.48 + 0.2 * random() || scene.docks(x, y) > 0.3 || scene.isRowed(x, y))
      return [];
    const stage = 0.55 + 0.4 * random();
    const here = scene.colour(x, y, stage);
    const load = blend(choose(GREENS, random), here, (0.8 - 0.5 * near) * (0.3 + random()));
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.05, 0.45, random) * scale * (0.22 + near),
        width: vary(0.0088, 0.3, random) * scale * (0.35 + 0.75 * near),
        angle: wobble(random) * 0.16,
        bow: wobble(random) * 0.12,
        brush: choose(['filbert', 'filbert', 'drag', 'drag', 'dab'], random),
        load,
        second: blend(load, here, 0.5),
        stage,
        hand: 'left',
        spread: 0.016,
        body: 0.4 + 0.5 * random(),
      }),
    ];
  });
};

/** The light on the water and its ripples. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...silver(scene),
  ...dashRipples(scene),
];
