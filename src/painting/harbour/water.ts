import { mix, smoothstep } from '../../units.ts';
import { blend, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchDashes } from './dashes.ts';
import type { Scene } from './scene.ts';

const PALE = lab('#ebeedd');

/** Light that lies on the water, where it is widest: short full touches laid over one another. */
const laySilver = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('silver');
  return Array.from({ length: 260 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon + 0.03 + (0.9 - horizon) * random();
    const stage = 0.46 + 0.36 * random();
    const here = scene.colour(x, y, stage);
    if (random() > 1.1 * smoothstep(0.68, 0.78, here[0]) || scene.isRowed(x, y)) return [];
    const near = 0.5 + 0.7 * smoothstep(horizon, 1, y);
    const load = shade(here, 0.09 * random() - 0.025);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.05, 0.4, random) * scale * near,
        width: vary(0.0165, 0.4, random) * scale * near,
        angle: scene.direction(x, y) + 0.3 * wobble(random),
        bow: wobble(random) * 0.15,
        brush: choose(['worked', 'worked', 'scumble'], random),
        load,
        second: here,
        stage,
        hand: 'left',
        spread: 0.008,
        body: 0.5,
      }),
    ];
  });
};

/** Where it is palest, companies of thick lights, each lying over others. */
const putLights = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('lights');
  return Array.from({ length: 26 }).flatMap((): Sketch[] => {
    const [mx, my] = [format * random(), mix(horizon + 0.05, 0.85, random())];
    const middle = scene.colour(mx, my, 0.8);
    if (middle[0] < 0.7 || scene.isRowed(mx, my)) return [];
    const near = 0.5 + 0.7 * smoothstep(horizon, 1, my);
    const pale = 0.25 + 0.3 * random();
    return Array.from({ length: 7 + Math.floor(8 * random()) }).flatMap((): Sketch[] => {
      const aside = wobble(random);
      const x = mx + aside * 0.085 * scale * near;
      const y = my + wobble(random) * 0.017 * near;
      // A light that strayed into dark water would lie there like a petal.
      if (scene.isRowed(x, y) || scene.colour(x, y, 0.8)[0] < middle[0] - 0.025) return [];
      const load = blend(middle, PALE, pale * (1.15 - Math.abs(aside)));
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.03, 0.45, random) * scale * near,
          width: vary(0.0048, 0.4, random) * scale * near,
          angle: 0.18 * wobble(random),
          bow: wobble(random) * 0.15,
          brush: choose(['drag', 'rigger', 'dry'], random),
          load,
          second: middle,
          stage: 0.6 + 0.34 * random(),
          spread: 0.008,
          body: 0.6,
        }),
      ];
    });
  });
};

/** The light on the water and its dashes, with wide quiet water between. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...laySilver(scene),
  ...putLights(scene),
  ...sketchDashes(scene),
];
