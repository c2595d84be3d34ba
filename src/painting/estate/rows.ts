import { mix, smoothstep } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { combField, layAlong, lookAt } from './combField.ts';
import { hueAt } from './growth.ts';
import type { Scene } from './scene.ts';

/** The rows set out along their way in their own values, the far field in bands: what the flowers are laid into. */
const workRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rows');
  return combField(scene, random, 500).flatMap((place): Sketch[] => {
    const { x, y, size, near, breadth } = place;
    // Where the field rests near by, the broad sweeps stay as they are.
    if (near > 0.2 && random() > smoothstep(0.3, 0.6, scene.drift(x, y, 1.5, 2.6, 61))) return [];
    const width = vary(mix(0.04, 0.028, near), 0.5, random) * size;
    const lies = scene.open(x, y, mix(0.32, 0.5, smoothstep(0, 0.2, near)));
    const load = blend(lies, hueAt(scene, random, place, 0.5, 0.03), 0.5);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(mix(0.3, 0.11, Math.sqrt(near)), 0.45, random) * size,
        width: Math.min(width, Math.max(0.009, breadth * 0.4)),
        angle: layAlong(scene, place) + wobble(random) * mix(0.1, 0.4, near),
        brush: choose(['worked', 'worked', 'filbert', 'scumble'], random),
        load,
        second: hueAt(scene, random, place, 0.5, 0.04),
        stage: 0.3 + 0.18 * random(),
        hand: 'left',
        body: 0.2 + 0.4 * random(),
        spread: 0.006,
      }),
    ];
  });
};

/** Near rows in two or three full sweeps each, over one another and of unequal breadth, before anything breaks them. */
const sweepRows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('sweeps');
  const roots = combField(scene, random, 112).filter(({ near }) => near > 0.12);
  return roots.flatMap((root): Sketch[] => {
    const along = layAlong(scene, root);
    const broad = Math.min(
      vary(0.05, 0.4, random) * root.size,
      Math.max(0.014, root.breadth * 0.34),
    );
    const begun = 0.22 + 0.16 * random();
    return Array.from({ length: 2 + Math.round(random()) }, (_, turn): Sketch => {
      const aside = (turn - 0.8 + 0.4 * wobble(random)) * 0.7 * broad;
      const ahead = 0.05 * wobble(random) * root.size;
      const x = root.x + Math.cos(along) * ahead - Math.sin(along) * aside;
      const y = root.y + Math.sin(along) * ahead + Math.cos(along) * aside;
      const place = lookAt(scene, x, y);
      const load = blend(scene.open(x, y, 0.5), hueAt(scene, random, place, 0.5, 0.03), 0.6);
      return sketchTouch(random, {
        x,
        y,
        length: vary(0.17, 0.45, random) * root.size,
        width: vary(turn ? 0.7 : 1.1, 0.25, random) * broad,
        angle: along + 0.22 * wobble(random),
        bow: 0.12 * wobble(random),
        brush: choose(['worked', 'filbert', 'worked'], random),
        load,
        second: blend(load, hueAt(scene, random, place, 0.5, 0.05), 0.6),
        stage: begun + 0.008 * turn,
        hand: 'left',
        body: 0.7 + 0.5 * random(),
        spread: 0.005,
      });
    });
  });
};

/** The rows, as values: full sweeps near by, and what is worked into them. */
export const setOutRows = (scene: Scene): readonly Sketch[] => [
  ...sweepRows(scene),
  ...workRows(scene),
];
