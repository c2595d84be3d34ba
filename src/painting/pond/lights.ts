import { blend } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The last light where the sky lies brightest: few touches, loaded, of sizes far apart, a little above the value of what is there. */
export const sketchLights = (scene: Scene): readonly Sketch[] => {
  const { scale, format } = scene;
  const random = scene.randomFor('lights');
  return Array.from({ length: 190 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = 0.02 + 0.8 * random();
    const lies = scene.glow(x, y) * (1 - scene.trees(x, y));
    if (lies < 0.4 + 0.45 * random() || scene.turn(x * 1.7, y * 3) < 0.4) return [];
    const stage = 0.8 + 0.17 * random();
    const here = scene.colour(x, y, stage);
    const near = (0.5 + 0.7 * y) * scale;
    const size = vary(1, 0.7, random);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.055, 0.4, random) * near * size,
        width: vary(0.017, 0.3, random) * near * size,
        angle: scene.direction(x, y) + wobble(random) * 0.5,
        bow: wobble(random) * 0.4,
        brush: random() < 0.5 ? 'drag' : 'worked',
        load: blend(here, scene.sky(Math.max(0, y - 0.2), stage), 0.3 + 0.3 * random()),
        second: here,
        stage,
        spread: 0.018,
        body: 0.6 + 0.8 * random(),
      }),
    ];
  });
};
