import { blend } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { combField, layAlong, lookAt, type Place } from './combField.ts';
import { hueAt } from './growth.ts';
import type { Scene } from './scene.ts';

/** How wide a patch of the ground is too bare. */
const GAP = 0.052;

/** The field stained along its rows, thinly: what shows wherever it stays open. */
const stainRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('stain');
  const stain = (place: Place): Sketch => {
    const { x, y, size } = place;
    const load = scene.open(x, y, 0.4);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.18, 0.25, random) * size,
      width: vary(0.1, 0.25, random) * size,
      angle: layAlong(scene, place) + wobble(random) * 0.2,
      brush: 'wash',
      load,
      second: hueAt(scene, random, place, 0.4, 0.02),
      stage: 0.08 + 0.14 * random(),
      hand: 'left',
      spread: 0.006,
    });
  };
  const step = 0.026 * scene.scale;
  const along = Array.from({ length: Math.ceil(scene.format / step) }, (_, i) =>
    lookAt(scene, i * step, scene.horizon + (0.01 + 0.04 * random()) * scene.scale),
  );
  const stained = [...along, ...combField(scene, random, 250)].map(stain);
  const bare = coverGaps(scene.format, GAP * scene.scale, stained, (x, y) =>
    stain(lookAt(scene, x, y)),
  );
  return [...stained, ...bare.filter(({ path }) => middleOf(path)[1] > scene.horizon)];
};

/** The rows set out along their way in their own value, each touch of two hues: what the flowers are laid into. */
const workRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  return combField(scene, random, 360).map((place): Sketch => {
    const { x, y, size } = place;
    const load = blend(scene.open(x, y, 0.5), hueAt(scene, random, place, 0.5, 0.03), 0.6);
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
