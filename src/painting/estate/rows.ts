import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { combField, layAlong } from './combField.ts';
import { hueAt } from './growth.ts';
import type { Scene } from './scene.ts';

/** The field stained along its rows, thinly: what shows wherever it stays open. */
const stainRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('stain');
  return combField(scene, random, 320).map((place): Sketch => {
    const { x, y, size } = place;
    const load = scene.colour(x, y, 0.4);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.18, 0.25, random) * size,
      width: vary(0.085, 0.25, random) * size,
      angle: layAlong(scene, place) + wobble(random) * 0.2,
      brush: 'wash',
      load,
      second: hueAt(scene, random, place, 0.4, 0.02),
      stage: 0.08 + 0.14 * random(),
      hand: 'left',
      spread: 0.006,
    });
  });
};

/** The rows set out along their way in their own value, each touch of two hues: what the flowers are laid into. */
const workRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  return combField(scene, random, 360).map((place): Sketch => {
    const { x, y, size } = place;
    const load = blend(scene.colour(x, y, 0.5), hueAt(scene, random, place, 0.5, 0.03), 0.6);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.1, 0.4, random) * size,
      width: vary(0.044, 0.35, random) * size,
      angle: layAlong(scene, place) + wobble(random) * 0.4,
      brush: choose(['worked', 'filbert', 'dab'], random),
      load,
      second: hueAt(scene, random, place, 0.5, 0.03),
      stage: 0.24 + 0.2 * random(),
      hand: 'left',
      body: 0.2 + 0.3 * random(),
      spread: 0.008,
    });
  });
};

/** The rows, as values: a stain and what is worked into it. */
export const setOutRows = (scene: Scene): readonly Sketch[] => [
  ...stainRows(scene),
  ...workRows(scene),
];
