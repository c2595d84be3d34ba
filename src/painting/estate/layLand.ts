import { shade } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { layAlong, lookAt } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How far apart the broad touches are, and how wide a patch is too bare, in sheets' scales. */
const APART = 0.19;
const GAP = 0.056;

/** The land laid in along its slopes and rows in their own colours: no ground is left in patches, whatever stays open later. */
export const layLand = (scene: Scene): readonly Sketch[] => {
  const { format, scale, horizon } = scene;
  const random = scene.randomFor('land');
  const isLand = (y: number) => y > horizon;
  const lay = (x: number, y: number, size: number, stage: number): Sketch => {
    const load = scene.open(x, y, 0.3);
    const angle = (isLand(y) ? layAlong(scene, lookAt(scene, x, y)) : 0) + 0.2 * wobble(random);
    // None reaches up beyond the field.
    const most = (2 * (y - horizon) + 0.05 * scale) / Math.max(0.05, Math.abs(Math.sin(angle)));
    return sketchTouch(random, {
      x,
      y,
      length: Math.min(vary(0.3, 0.25, random) * scale * size, isLand(y) ? most : 1),
      width: vary(0.125, 0.2, random) * scale * size,
      angle,
      bow: 0.1 * wobble(random),
      brush: 'wash',
      load: shade(load, 0.02 * wobble(random)),
      second: scene.open(x + 0.04 * wobble(random), y, 0.3),
      stage,
      hand: random() < 0.5 ? 'right' : 'left',
      spread: 0.004,
    });
  };
  const broad = strew(format, APART * scale, random)
    .filter(([, y]) => isLand(y))
    .map(([x, y]) => lay(x, y, 1, 0.03 * random() + 0.02 * scene.turn(x, y)));
  const covering = coverGaps(
    format,
    GAP * scale,
    broad,
    (x, y) => lay(x, y, isLand(y) ? 0.65 : 0.5, 0.05 + 0.05 * random()),
    (_, y) => y > horizon - 0.03 * scale,
  );
  return [...broad, ...covering];
};
