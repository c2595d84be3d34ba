import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const OLIVES: readonly [Lab, ...Lab[]] = [
  lab('#74826f'),
  lab('#6a7a74'),
  lab('#858b73'),
  lab('#5f7078'),
];
const STUBBLE: readonly [Lab, ...Lab[]] = [lab('#cbb78e'), lab('#c0a98a'), lab('#b3ab8c')];

/** Olive trees and stubble between the lavender and the hills, and slopes that catch light. */
export const sketchDistance = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('distance');
  const slopes = Array.from({ length: 45 }, (): Sketch => {
    const x = random() * format;
    const y = scene.ridge(x) + random() * (horizon - scene.ridge(x)) * 0.8;
    const stage = 0.36 + 0.34 * random();
    const load = shade(scene.colour(x, y, stage), 0.05 * wobble(random), 0.9);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.06, 0.4, random) * scale,
      width: vary(0.02, 0.35, random) * scale,
      angle: wobble(random) * 0.5,
      brush: choose(['scumble', 'filbert', 'drag'], random),
      load,
      second: scene.colour(x, y - 0.03, stage),
      stage,
      hand: random() < 0.5 ? 'left' : 'right',
      spread: 0.03,
    });
  });
  const plain = Array.from({ length: 120 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const thick = scene.drift(x, 0, 2.4, 1, 37);
    if (thick < 0.36 + 0.2 * random()) return [];
    const y = horizon - (0.002 + 0.022 * random() * thick) * scale;
    const stage = 0.45 + 0.36 * random();
    const straw = random() < 0.12 && Math.abs(x - scene.house.x) > scene.house.size;
    const hue = choose(straw ? STUBBLE : OLIVES, random);
    const load = blend(hue, scene.colour(x, y, stage), (straw ? 0.45 : 0.1) + 0.4 * random());
    return [
      sketchTouch(random, {
        x,
        y: straw ? horizon + 0.02 * random() : y,
        length: vary(straw ? 0.09 : 0.024, 0.45, random) * scale,
        width: vary(straw ? 0.01 : 0.014, 0.4, random) * scale,
        angle: straw ? wobble(random) * 0.1 : wobble(random) * 1.3,
        brush: straw ? 'drag' : choose(['dab', 'filbert', 'scumble'], random),
        load,
        second: shade(load, 0.05),
        stage,
        hand: straw ? 'right' : 'left',
        body: 0.5 + 0.5 * random(),
      }),
    ];
  });
  return [...slopes, ...plain];
};
