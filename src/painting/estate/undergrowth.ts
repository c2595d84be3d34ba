import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { COOL, MIDDLES } from './leaves.ts';
import type { Scene } from './scene.ts';

/** What grows at the feet of trees and walls: low touches that bind them to the ground. */
export const sketchUndergrowth = (scene: Scene): readonly Sketch[] => {
  const { house, scale, cypresses, crowns } = scene;
  const random = scene.randomFor('undergrowth');
  const feet = [...cypresses, ...crowns].map(({ x, half }) => [x, half * 1.4] as const);
  return feet.flatMap(([x, reach]) =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, (): Sketch => {
      const at = { x: x + wobble(random) * reach, y: house.y + (0.002 + 0.01 * random()) * scale };
      const stage = 0.6 + 0.26 * random();
      const load = blend(
        choose(random() < 0.4 ? COOL : MIDDLES, random),
        scene.open(at.x, at.y + 0.01, stage),
        0.45 + 0.4 * random(),
      );
      return sketchTouch(random, {
        ...at,
        length: vary(0.026, 0.4, random) * scale,
        width: vary(0.008, 0.4, random) * scale,
        angle: wobble(random) * 0.4,
        brush: choose(['worked', 'scumble'], random),
        load,
        second: shade(load, -0.04),
        stage,
        hand: 'left',
      });
    }),
  );
};
