import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const PAINTS: Hues = [lab('#66857d'), lab('#5d7b7a'), lab('#708a80')];
/** How many pulls are looked for. */
const FIRSTS = 50;

/** How the docks were stated first: plain flat pulls across, over which their shadow is then rubbed, so that they only quicken it. */
export const sketchFirsts = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, scale, rise } = scene;
  const random = scene.randomFor('firsts');
  return Array.from({ length: FIRSTS }).flatMap((): Sketch[] => {
    const x = scene.across(mix(mouth + 0.1, 0.98, random()));
    const y = horizon + (0.01 + 0.15 * random()) * rise;
    if (scene.docks(x, y) < 0.3) return [];
    const stage = 0.24 + 0.16 * random();
    const here = scene.colour(x, y, stage);
    const load = blend(here, choose(PAINTS, random), 0.7);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.13, 0.3, random) * scale,
        width: vary(0.017, 0.3, random) * scale,
        angle: 0.05 * wobble(random),
        bow: 0.03 * wobble(random),
        brush: 'flat',
        load,
        second: blend(load, here, 0.3),
        stage,
        spread: 0.005,
        hand: 'right',
        body: 0.3,
      }),
    ];
  });
};
