import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { COOL, MIDDLES } from './leaves.ts';
import type { Scene } from './scene.ts';

/** What grows at the feet of round trees: low touches that bind them to the ground. */
export const sketchUndergrowth = (scene: Scene): readonly Sketch[] => {
  const { house, scale, crowns } = scene;
  const random = scene.randomFor('undergrowth');
  return crowns.flatMap(({ x, half }) =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, (): Sketch => {
      const at = {
        x: x + wobble(random) * half * 1.4,
        y: house.y + (0.012 * random() - 0.004) * scale - 0.22 * half * random() ** 2,
      };
      const stage = 0.6 + 0.26 * random();
      const load = blend(
        choose(random() < 0.4 ? COOL : MIDDLES, random),
        scene.open(at.x, at.y + 0.01, stage),
        0.3 + 0.55 * random(),
      );
      return sketchTouch(random, {
        ...at,
        length: vary(0.03, 0.5, random) * scale,
        width: vary(0.013, 0.5, random) * scale,
        angle: wobble(random) * 0.4,
        brush: choose(['worked', 'scumble', 'dry'], random),
        load,
        second: shade(load, -0.04),
        stage,
        hand: 'left',
      });
    }),
  );
};
