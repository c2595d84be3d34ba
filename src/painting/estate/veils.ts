import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const VEILS: Hues = [lab('#efd3bc'), lab('#e6c9c0'), lab('#c9c2c8'), lab('#f2ddbe')];

/** Long thin veils above the horizon, warm and grey, all drawn one way. */
export const drawVeils = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, scale, sun } = scene;
  const random = scene.randomFor('veils');
  return Array.from({ length: 16 }).flatMap((): Sketch[] => {
    const x = (0.5 + sun * (0.1 + 0.5 * wobble(random))) * format;
    const y = horizon * (0.62 + 0.16 * wobble(random));
    const ends = [x - 0.2 * scale, x, x + 0.2 * scale];
    if (ends.some((end) => y > scene.ridge(end) - 0.04 * scale)) return [];
    const load = blend(choose(VEILS, random), scene.open(x, y, 0.6), 0.4 + 0.3 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.34, 0.3, random) * scale,
        width: vary(0.024, 0.4, random) * scale,
        angle: -0.06 * sun + 0.05 * wobble(random),
        bow: 0.05 * wobble(random),
        brush: choose(['scumble', 'sweep'], random),
        load,
        second: scene.open(x, y + 0.02, 0.6),
        stage: 0.44 + 0.16 * random(),
        hand: 'left',
        spread: 0.002,
      }),
    ];
  });
};
