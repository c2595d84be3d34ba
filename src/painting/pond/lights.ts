import { clamp } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** The last light, broken over the water: unequal dabs that gather where the sky lies, with gaps. */
export const sketchLights = (scene: Scene): readonly Sketch[] => {
  const { scale, format } = scene;
  const random = scene.randomFor('lights');
  return Array.from({ length: 420 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = 0.04 + 0.9 * random() ** 0.9;
    const lies = scene.glow(x, y) * (1 - scene.trees(x, y));
    if (lies < 0.2 + 0.62 * random() || scene.turn(x * 2.4, y * 4) < 0.3) return [];
    const stage = 0.82 + 0.16 * random();
    const load: Lab = shade(
      blend(
        scene.sky(clamp(y - 0.2 - 0.15 * random()), stage),
        scene.colour(x, y, stage),
        0.2 + 0.2 * random(),
      ),
      0.03 * random(),
      0.85,
    );
    const near = (0.45 + 0.75 * y) * scale;
    return [
      {
        path: comma(
          x,
          y,
          vary(0.036, 0.5, random) * near,
          wobble(random) * 0.5,
          wobble(random) * 0.4,
        ),
        width: vary(0.0068, 0.4, random) * near,
        brush: choose(['dab', 'drag', 'filbert', 'drag'], random),
        load,
        second: blend(load, scene.colour(x, y, stage), 0.5),
        spread: 0.02,
        body: 0.5 + 0.7 * random(),
        hand: 'right',
        stage,
      },
    ];
  });
};
