import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Growth } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { layAlong, lookAt, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { pick, strewField } from './strewField.ts';

/** What is pulled from a row into a passage where rows fail. */
const PULLED: readonly [Growth, ...Growth[]] = ['bloom', 'bloom', 'crest'];

/** How far apart such pulls may lie, in sprigs, how many there are, how long one is, in sheets' scales, and how broad, in rows. */
const APART = 1.7;
const WANTED = 40;
const LONG = [0.09, 0.16] as const;
const BROAD = 0.2;
const WIDTHS = [0.008, 0.026] as const;

/** How near the border of such a passage a place is: not at all well inside or outside of it. */
const borderAt = ({ burnt, wild, near }: Place): Unit => {
  const fails = Math.max(burnt, wild);
  return near > 0.2 && fails > 0.1 && fails < 0.65 ? 4 * fails * (1 - fails) : 0;
};

/** One pull along the row over the border. */
const pullOver = (scene: Scene, random: Random, place: Place): Sketch[] => {
  const growth = choose(PULLED, random);
  const stage = 0.56 + 0.12 * random();
  const length = vary(mix(...LONG, place.near), 0.4, random) * scene.scale;
  const off = 0.12 * wobble(random);
  const path = follow(
    place.x,
    place.y,
    length,
    (x, y) => layAlong(scene, lookAt(scene, x, y)) + off,
    random,
  );
  // One that comes out of no row would lie alone.
  const isRooted = [path[0], path[3]].some(([x, y]) => lookAt(scene, x, y).thick > 0.5);
  const stroke = sketchAlong(random, path, {
    width: clamp(
      vary(BROAD, 0.4, random) * place.breadth,
      WIDTHS[0] * scene.scale,
      WIDTHS[1] * scene.scale,
    ),
    brush: choose(['drag', 'worked', 'scumble'], random),
    load: paintOf(scene, random, growth, place, stage),
    second: paintOf(scene, random, 'shade', place, stage),
    stage,
    hand: 'left',
    body: 0.5,
    spread: 0.008,
  });
  return isRooted ? [stroke] : [];
};

/** The rows' flowers pulled over the borders of grass and burnt earth. */
export const pullOverBorders = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('borders');
  return pick(strewField(scene, random, APART), WANTED, random, borderAt).flatMap((place) =>
    pullOver(scene, random, place),
  );
};
