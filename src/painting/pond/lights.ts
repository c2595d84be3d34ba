import { blend } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The last light where the sky lies brightest: touches that lie over one another, a little above the value of what is there. */
export const sketchLights = (scene: Scene): readonly Sketch[] => {
  const { scale, format } = scene;
  const random = scene.randomFor('lights');
  return Array.from({ length: 420 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = 0.02 + 0.8 * random();
    const lies = scene.glow(x, y) * (1 - scene.trees(x, y));
    if (lies < 0.45 + 0.45 * random() || scene.turn(x * 1.7, y * 3) < 0.35) return [];
    const stage = 0.8 + 0.17 * random();
    const here = scene.colour(x, y, stage);
    const near = (0.5 + 0.7 * y) * scale;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.05, 0.5, random) * near,
        width: vary(0.013, 0.4, random) * near,
        angle: scene.direction(x, y) * 0.6 + wobble(random) * 0.4,
        brush: random() < 0.5 ? 'drag' : 'worked',
        load: blend(here, scene.sky(Math.max(0, y - 0.16), stage), 0.4 + 0.3 * random()),
        second: here,
        stage,
        spread: 0.008,
        body: 0.8 + 0.8 * random(),
      }),
    ];
  });
};
