import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { shade } from '../colour.ts';
import { coverGaps } from '../gaps.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { layAlong, lookAt } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How far apart the broad touches are, and how wide a patch is too bare, in sheets' scales. */
const APART = 0.27;
const GAP = 0.045;

/** A broad touch along the land's slopes and rows, so large and at a stage. */
const lay = (scene: Scene, random: Random, [x, y]: Point, size: number, stage: Unit): Sketch => {
  const { horizon, scale } = scene;
  const isField = y > horizon;
  const load = scene.open(x, y, 0.3);
  const angle = (isField ? layAlong(scene, lookAt(scene, x, y)) : 0) + 0.2 * wobble(random);
  // None reaches up beyond the field.
  const most = (2 * (y - horizon) + 0.05 * scale) / Math.max(0.05, Math.abs(Math.sin(angle)));
  return sketchTouch(random, {
    x,
    y,
    length: Math.min(vary(0.3, 0.25, random) * scale * size, isField ? most : 1),
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

/** The land laid in along its slopes and rows in their own colours: no ground is left in patches, whatever stays open later. */
export const layLand = (scene: Scene): readonly Sketch[] => {
  const { format, scale, horizon } = scene;
  const random = scene.randomFor('land');
  const broad = strew(format, APART * scale, random)
    .filter(([, y]) => y > horizon)
    .map((at) => lay(scene, random, at, 1, 0.03 * random() + 0.02 * scene.turn(...at)));
  const covering = coverGaps(
    format,
    GAP * scale,
    broad,
    (x, y) => lay(scene, random, [x, y], 0.5, 0.035 + 0.05 * random()),
    (_, y) => y > horizon - 0.03 * scale,
  );
  return [...broad, ...covering];
};
