import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchDashes } from './dashes.ts';
import type { Scene } from './scene.ts';

/** What the sky sends through the gap in the mist: grey rose, nearly one paint. */
const LIGHTS: Hues = [lab('#c4b6ae'), lab('#c6b7b2'), lab('#cbc0b4')];
/** How many pulls it has, and how far it reaches across, in sheets' scales. */
const PULLS = 30;
const WIDE = 0.15;

/** Light that lies where the harbour opens: flat pulls across one another, broad and close under the quay, short and few below. */
const layLight = (scene: Scene, random: Random): Sketch[] => {
  const { horizon, across, mouth, scale } = scene;
  return Array.from({ length: PULLS }, (_, i) => {
    const down = ((i + random()) / PULLS) ** 1.6;
    const x = across(mouth) + WIDE * mix(0.9, 0.75, down) * wobble(random) * scale;
    const y = mix(horizon, 1, mix(0.05, 0.34, down));
    const stage = 0.4 + 0.46 * random();
    const here = scene.colour(x, y, stage);
    const load = blend(here, choose(LIGHTS, random), mix(0.65, 0.25, down));
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(0.085, 0.055, down), 0.3, random) * scale,
      width: vary(mix(0.0145, 0.0068, down), 0.3, random) * scale,
      angle: 0.05 * wobble(random),
      bow: 0.03 * wobble(random),
      brush: choose(['flat', 'pull'], random),
      load,
      second: blend(load, here, 0.5),
      stage,
      spread: 0.004,
      hand: 'right',
      body: 0.5,
    });
  });
};

/** The light on the water and its dashes, with wide quiet water between. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...layLight(scene, scene.randomFor('lights')),
  ...sketchDashes(scene),
];
