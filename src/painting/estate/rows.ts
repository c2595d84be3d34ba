import { mix, smoothstep } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { combField, layAlong, lookAt, type Place } from './combField.ts';
import { hueAt } from './growth.ts';
import type { Scene } from './scene.ts';

/** The field stained along its rows, thinly: what shows wherever it stays open. */
const stainRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('stain');
  const stain = (place: Place): Sketch => {
    const { x, y, size, breadth } = place;
    const load = scene.open(x, y, 0.4);
    const width = vary(0.1, 0.25, random) * size;
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.18, 0.25, random) * size,
      width: Math.min(width, Math.max(0.012, breadth * 0.36)),
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
  const stained = [...along, ...combField(scene, random, 170)].map(stain);
  return stained;
};

/** The rows set out along their way in their own values, far ones in one pull: what the flowers are laid into. */
const workRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  return combField(scene, random, 580).map((place): Sketch => {
    const { x, y, size, near, breadth } = place;
    const width = vary(0.026, 0.45, random) * size;
    const lies = scene.open(x, y, mix(0.32, 0.5, smoothstep(0, 0.2, near)));
    const load = blend(lies, hueAt(scene, random, place, 0.5, 0.03), 0.5);
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(0.34, 0.12, Math.sqrt(near)), 0.4, random) * size,
      width: Math.min(width, Math.max(0.005, breadth * 0.4)),
      angle: layAlong(scene, place) + wobble(random) * mix(0.1, 0.3, near),
      brush: choose(['worked', 'worked', 'filbert', 'drag'], random),
      load,
      second: hueAt(scene, random, place, 0.5, 0.04),
      stage: 0.22 + 0.24 * random(),
      hand: 'left',
      body: 0.2 + 0.4 * random(),
      spread: 0.006,
    });
  });
};

/** The rows, as values: a stain and what is worked into it. */
export const setOutRows = (scene: Scene): readonly Sketch[] => [
  ...stainRows(scene),
  ...workRows(scene),
];
