import { blend, lab } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** What the sun lends the sky between the ships. */
const PEACH = lab('#a67f6b');
/** How many touches of it are looked for. */
const GLEAMS = 68;

/** What shows of the sky between the ships in the water: flat pulls of a few close rose greys. */
export const sketchGleams = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('gleams');
  return Array.from({ length: GLEAMS }).flatMap((): Sketch[] => {
    const x = scene.across(mouth * (0.08 + 0.8 * random()));
    const y = horizon + (0.045 + 0.13 * random() ** 1.2) * scene.rise;
    if (scene.fleet(x, y) < 0.12) return [];
    const stage = 0.26 + 0.36 * random();
    const here = scene.colour(x, y, stage);
    const load = blend(
      blend(PEACH, scene.air(x, 0.5 * horizon, stage), 0.5 * random()),
      here,
      0.26,
    );
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.052, 0.35, random) * scale,
        width: vary(0.0085, 0.3, random) * scale,
        angle: 0.06 * wobble(random),
        bow: 0.03 * wobble(random),
        brush: 'flat',
        load,
        second: blend(load, here, 0.5),
        stage,
        spread: 0.006,
        body: 0.4,
        hand: 'right',
      }),
    ];
  });
};
