import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { isWeak } from '../brushes.ts';
import { shade } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { beside, handOf, OVERGROWN } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { layAlong, lookAt, type Place, shiftTo } from './lookAt.ts';
import { PULLS, type PullKind } from './pullKinds.ts';
import type { Scene } from './scene.ts';
import { flowersAt } from './strewField.ts';
import { walkRows } from './walkRows.ts';

/** How broad the thinnest are, in sheets' scales. */
const THINNEST = 0.006;

/** How long the longest are, in sheets' scales, and how many times longer all are where rows are far. */
const LONGEST = 0.19;
const FORESHORTENED = 2.1;

/** How unequal they are, and how far their way leaves the row's, in radians. */
const UNEQUAL = 0.65;
const LOOSE = 0.2;

/** How far in front a place is: there what leans is upright, loads are thick, and nothing is foreshortened. */
const frontAt = ({ near }: Place): Unit => smoothstep(0.2, 0.6, near);

/** Where a row's shade is broken off and its earth shows. */
const BROKEN = 0.46;
const isBroken = ({ drift }: Scene, { x, y }: Place): boolean => drift(x, y, 3, 3, 77) < BROKEN;

/** How much thicker a load is in front. */
const THICK = 1.5;

/** One load pulled along a row, or leaning out of it, as far as it lasts. */
const pullOne = (scene: Scene, random: Random, kind: PullKind, from: Place): Sketch[] => {
  const { growth, broad, most, long, lean, brushes, body, stages } = kind;
  const place = shiftTo(scene, from, kind.aside + 0.05 * wobble(random));
  const isOver = growth === 'earth' && place.merged > OVERGROWN;
  // The light comes in passages; between them the row rests.
  const rests = growth === 'crest' && random() > mix(0.25, 1, flowersAt(scene, place));
  const lapses = growth === 'shade' && isBroken(scene, place);
  if (lapses || place.wild > 0.5 || isOver || rests || (growth !== 'earth' && place.thick < 0.15))
    return [];
  const stage = mix(...stages, random());
  const own = paintOf(scene, random, growth, place, stage);
  const length = Math.min(
    vary(long, UNEQUAL, random) * mix(FORESHORTENED, 1, frontAt(place)) * place.breadth,
    LONGEST * scene.scale,
  );
  const off = LOOSE * wobble(random) - scene.rows.towards * lean * frontAt(place);
  const path = follow(
    place.x,
    place.y,
    length,
    (x, y) => layAlong(scene, lookAt(scene, x, y)) + off,
    random,
  );
  const width = clamp(
    vary(broad, UNEQUAL, random) * place.breadth,
    THINNEST * scene.scale,
    most * scene.scale,
  );
  const brush = choose(brushes, random);
  return [
    sketchAlong(random, path, {
      width: Math.min(width, 0.4 * length),
      brush,
      load: shade(own, 0.015 * wobble(random)),
      second: paintOf(scene, random, beside(random, growth), place, stage),
      stage,
      body: body * (0.7 + 0.6 * random()) * mix(1, THICK, frontAt(place)),
      hand: isWeak({ brush }) ? 'left' : handOf(random, growth, place),
      spread: 0.006,
    }),
  ];
};

/** The field in loads pulled along its rows, one after the other from far to near. */
export const pullRows = (scene: Scene): readonly Sketch[] =>
  PULLS.flatMap((kind, i) => {
    const random = scene.randomFor(`pulls ${i}`);
    return walkRows(scene, random, kind.every).flatMap((place) =>
      pullOne(scene, random, kind, place),
    );
  });
