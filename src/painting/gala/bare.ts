import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { laysIn } from '../brushes.ts';
import { coverGaps } from '../gaps.ts';
import { part } from '../path.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { fit } from './fit.ts';
import { isOffGround } from './ground.ts';
import type { Scene } from './scene.ts';

/** How wide a patch of bare ground is too wide, in heights of the canvas, when the field's coats are fitted: less where the evening is pale, and it would stand dark. */
const GAP = 0.033;
const PALE_GAP = 0.022;
const PALER = 0.06; // than the ground, in OKLab
/** How broad a roof's edge is, and how far from it a touch lies. */
const RIM = 0.012;
const OFF = 0.016;
/** How much of a wash's breadth is closed: towards its edges its paint thins and breaks up. */
const CLOSED = 0.68;

/** Whether a place is about the palace's last corner. */
const isByCorner = (scene: Scene, x: number): boolean => scene.along(x) > scene.palaceEnd - 0.025;

/** A place that lies on a roof's edge moved off it, into the mass or the air that it is of, so that a broad touch about it does not stand out beyond. */
const offRoof = (scene: Scene, x: number, y: number): Point => {
  const there = scene.palace(x, y);
  const dx = scene.palace(x + RIM, y) - scene.palace(x - RIM, y);
  const dy = scene.palace(x, y + RIM) - scene.palace(x, y - RIM);
  const steep = Math.hypot(dx, dy);
  if (steep < 0.1) return [x, y];
  const off = (there < 0.5 ? -OFF : OFF) / steep;
  return [x + off * dx, y + off * dy];
};

/** A touch of the lay-in for a place that it left bare, that covers a `gap`. */
const coverBare = (scene: Scene, random: Random, gap: number, place: Point): Sketch => {
  const [x, y] = place[1] < scene.cornice(place[0]) ? offRoof(scene, ...place) : place;
  const stage = 0.07 + 0.09 * random();
  const isAir = y < scene.eaves(x) && scene.palace(x, y) < 0.5;
  // Beside the palace's corner it keeps out of it, and has nothing of its dark.
  const isBeside = y < scene.waterline(x) && isByCorner(scene, x) && scene.palace(x, y) < 0.9;
  const beside = isBeside ? x - 0.022 * scene.side : x;
  const load = isAir ? scene.sky(x, y, stage) : scene.colour(beside, y, stage);
  const touch = sketchTouch(random, {
    x: beside,
    y,
    length: vary(4 * gap, 0.25, random) * scene.scale,
    width: vary(2 * gap, 0.2, random) * scene.scale,
    angle: scene.direction(x, y) + 0.12 * wobble(random),
    bow: 0.08 * wobble(random),
    brush: 'wash',
    load,
    second: load,
    stage,
    hand: isOffGround(scene, load) ? scene.hand(x, y) : 'left',
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
    .filter((sketch) => laysIn(sketch) || sketch.brush === 'pull')
    .map((sketch) => ({ ...sketch, width: CLOSED * sketch.width }));
  const cover = (gap: number, over: readonly Sketch[], least: number) =>
    coverGaps(
      scene.format,
      gap * scene.scale,
      over,
      (x, y) => coverBare(scene, random, gap, [x, y]),
      (x, y) => scene.colour(x, y, 0)[0] > least,
    );
  const covering = cover(GAP, layIn, 0);
  return [
    ...covering,
    ...cover(PALE_GAP, [...layIn, ...covering], scene.evening.ground[0] + PALER),
  ];
};
