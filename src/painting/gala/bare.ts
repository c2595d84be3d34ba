import type { Random } from '../../random.ts';
import { coverGaps } from '../gaps.ts';
import { part } from '../path.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { fit } from './fit.ts';
import { isOffGround } from './ground.ts';
import type { Scene } from './scene.ts';

/** How wide a patch of bare ground is too wide, when the field's coats are fitted: less where the evening is pale, and it would stand dark. */
const GAP = 0.03;
const PALE_GAP = 0.02;
const PALE = 0.54;
/** How much of a wash's breadth is closed: towards its edges it falls into small touches. */
const CLOSED = 0.9;
/** A touch of the lay-in for a place that it left bare, that covers a `gap`. */
const coverBare = (scene: Scene, random: Random, gap: number, x: number, y: number): Sketch => {
  const stage = 0.07 + 0.09 * random();
  // Above the hall a touch is a tower's or the sky's, and beside the palace's corner it has nothing of its dark.
  const inPalace = scene.palace(x, y);
  const isAir = y < scene.eaves(x) && inPalace < 0.5;
  const isBeside = y < scene.waterline(x) && inPalace < (y < scene.eaves(x) ? 0.5 : 0.9);
  const beside = isBeside ? x - 0.04 * scene.side : x;
  const load = isAir ? scene.sky(x, y, stage) : scene.colour(beside, y, stage);
  const touch = sketchTouch(random, {
    x,
    y,
    length: vary(4.4 * gap, 0.25, random) * scene.scale,
    width: vary(2.1 * gap, 0.2, random) * scene.scale,
    angle: scene.direction(x, y) + 0.12 * wobble(random),
    bow: 0.08 * wobble(random),
    brush: 'wash',
    load,
    second: load,
    stage,
    hand: isOffGround(load) ? scene.hand(x, y) : 'left',
    spread: 0.005,
  });
  return (
    fit(scene, touch)[0] ?? { ...touch, width: 0.4 * touch.width, path: part(touch.path, 0.3, 0.7) }
  );
};

/** What has to be added to the lay-in among what is `laid`, so that the ground shows in no patch. */
export const coverGround = (scene: Scene, laid: readonly Sketch[]): readonly Sketch[] => {
  const random = scene.randomFor('bare');
  const layIn = laid
    .filter(({ brush }) => brush === 'wash' || brush === 'pull')
    .map((sketch) => ({ ...sketch, width: CLOSED * sketch.width }));
  const cover = (gap: number, over: readonly Sketch[], least: number) =>
    coverGaps(
      scene.format,
      gap * scene.scale,
      over,
      (x, y) => coverBare(scene, random, gap, x, y),
      (x, y) => scene.colour(x, y, 0)[0] > least,
    );
  const covering = cover(GAP, layIn, 0);
  return [...covering, ...cover(PALE_GAP, [...layIn, ...covering], PALE)];
};
