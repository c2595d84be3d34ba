import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { isWeak } from '../brushes.ts';
import { shade } from '../colour.ts';
import { follow, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { beside, growthAt, handOf, OVERGROWN } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { layAlong, lookAt, type Place, shiftTo } from './lookAt.ts';
import { PULLS, type PullKind } from './pullKinds.ts';
import type { Scene } from './scene.ts';
import { pick, strewField } from './strewField.ts';

/** How far apart they are, in sprigs. */
const APART = 1.7;

/** How broad the broadest is, in sheets' scales. */
const BROADEST = 0.062;
const THINNEST = 0.006;

/** How unequal they are, and how far at most their way leaves the row's, in radians. */
const UNEQUAL = 0.65;
const LOOSE = 0.5;

/** How far the way of a touch of earth, or where rows are one, is turned level, 0 to 1: rows run over it. */
const LEVEL = 0.75;

/** From when on earth keeps to the rows' way, for flowers stand beside it. */
const LATE = 0.45;

/** How long a pull is where rows are one, as a share of others: they are a plane of broken touches. */
const SHORT = 0.55;

/** How many are spared there: it is quieter than the rows are. */
const SPARED = 0.55;

/** One load pulled along a row as far as it lasts. */
const pullOne = (scene: Scene, random: Random, kind: PullKind, from: Place): Sketch[] => {
  const { broad, long, brushes, body, stages } = kind;
  const place = shiftTo(scene, from, kind.aside + 0.05 * wobble(random));
  const isMerged = place.merged > OVERGROWN;
  const growth = isMerged ? growthAt(random, place) : kind.growth;
  if (place.wild > 0.4 || (growth !== 'earth' && place.thick < 0.3)) return [];
  if (isMerged && random() < SPARED) return [];
  const stage = mix(...stages, random());
  const own = paintOf(scene, random, growth, place, stage);
  const load = growth === 'shade' ? shade(own, -0.02 * place.near) : own;
  const length =
    (isMerged ? SHORT : 1) * vary(mix(...long, place.near), UNEQUAL, random) * scene.scale;
  const brush = choose(brushes, random);
  const off = LOOSE * wobble(random);
  const isLevel = isMerged || (growth === 'earth' && stage < LATE);
  const level = isLevel ? LEVEL * mix(0.6, 1, random()) : 0;
  const path = follow(
    place.x,
    place.y,
    length,
    (x, y) => {
      const along = layAlong(scene, lookAt(scene, x, y));
      return mix(along, along > UPRIGHT ? Math.PI : 0, level) + off;
    },
    random,
  );
  const wide = vary(broad, UNEQUAL, random) * place.breadth;
  const width = clamp(wide, THINNEST * scene.scale, BROADEST * scene.scale);
  return [
    sketchAlong(random, path, {
      width: Math.min(width, 0.4 * length),
      brush,
      load,
      second: paintOf(scene, random, beside(random, growth), place, stage),
      stage,
      body: body * (0.7 + 0.6 * random()),
      hand: isWeak({ brush }) ? 'left' : handOf(random, growth, place),
      spread: 0.006,
    }),
  ];
};

/** How far one depth of the field runs over into the next, 0 to 1. */
const OVER = 0.06;

/** Whether a place lies in a depth of the field. */
const isAt = ([far, near]: PullKind['depth'], place: Place): Unit =>
  smoothstep(far - OVER, far + OVER, place.near) *
  (near < 1 ? smoothstep(near + OVER, near - OVER, place.near) : 1);

/** The field in long loads pulled along the rows. */
export const pullRows = (scene: Scene): readonly Sketch[] =>
  PULLS.flatMap((kind, i) => {
    const random = scene.randomFor(`pulls ${i}`);
    const crowded = (place: Place) => mix(1, 1.6, place.near) * isAt(kind.depth, place);
    return pick(strewField(scene, random, APART), kind.wanted, random, crowded).flatMap((place) =>
      pullOne(scene, random, kind, place),
    );
  });
