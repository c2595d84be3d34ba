import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { shade } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { beside, type Growth, handOf } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { layAlong, lookAt, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { flowersAt, pick, strewField } from './strewField.ts';

/** A kind of pull along the rows: what it paints, how far from a row's crest and how broad it is, in rows, how long at the far end and nearest, in sheets' scales, with which brushes, about how many there are, how thick and when. */
interface Kind {
  readonly growth: Growth;
  readonly aside: number;
  readonly broad: number;
  readonly long: readonly [far: number, near: number];
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly wanted: number;
  readonly body: number;
  /** Whether it quietens passages in which no flower is set. */
  readonly isRest?: true;
  readonly stages: readonly [Unit, Unit];
}

/** Dry earth rubbed thinly along the paths; a row's flank in shade, in one wet load; its flowers, and the light on them; and in rests, earth and flowers again, rubbed over what is there. */
const PULLS: readonly Kind[] = [
  {
    growth: 'earth',
    aside: 0.46,
    broad: 0.5,
    long: [0.16, 0.34],
    brushes: ['scumble', 'worked', 'scumble'],
    wanted: 60,
    body: 0.3,
    stages: [0.2, 0.3],
  },
  {
    growth: 'shade',
    aside: -0.2,
    broad: 0.3,
    long: [0.14, 0.4],
    brushes: ['pull', 'worked', 'filbert'],
    wanted: 56,
    body: 0.4,
    stages: [0.24, 0.36],
  },
  {
    growth: 'bloom',
    aside: 0.04,
    broad: 0.3,
    long: [0.12, 0.3],
    brushes: ['worked', 'filbert'],
    wanted: 44,
    body: 0.5,
    stages: [0.34, 0.44],
  },
  {
    growth: 'crest',
    aside: 0.18,
    broad: 0.2,
    long: [0.08, 0.26],
    brushes: ['worked', 'filbert', 'run'],
    wanted: 40,
    body: 0.7,
    stages: [0.54, 0.68],
  },
  {
    growth: 'earth',
    aside: 0.5,
    broad: 0.44,
    long: [0.12, 0.26],
    brushes: ['scumble', 'worked', 'scumble'],
    wanted: 44,
    body: 0.25,
    isRest: true,
    stages: [0.5, 0.58],
  },
  {
    growth: 'bloom',
    aside: 0,
    broad: 0.4,
    long: [0.12, 0.24],
    brushes: ['worked', 'scumble'],
    wanted: 26,
    body: 0.3,
    isRest: true,
    stages: [0.5, 0.58],
  },
];

/** How far apart they are, in sprigs. */
const APART = 3.4;

/** How broad the broadest is, in sheets' scales. */
const BROADEST = 0.062;

/** How unequal they are, and how far at most their way leaves the row's, in radians. */
const UNEQUAL = 0.5;
const LOOSE = 0.16;

/** The place on the same row, so far from its crest. */
const shiftTo = (scene: Scene, place: Place, aside: number): Place => {
  const along = scene.along(place.x, place.y);
  const far = (aside - place.aside) * scene.sun * place.breadth;
  const [x, y]: Point = [place.x + Math.sin(along) * far, place.y - Math.cos(along) * far];
  return lookAt(scene, x, Math.max(scene.horizon, y));
};

/** One load pulled along a row as far as it lasts. */
const pullOne = (scene: Scene, random: Random, kind: Kind, from: Place): Sketch[] => {
  const { growth, broad, long, brushes, body, stages } = kind;
  const place = shiftTo(scene, from, kind.aside + 0.05 * wobble(random));
  if (place.wild > 0.4 || (growth !== 'earth' && place.thick < 0.3)) return [];
  const stage = mix(...stages, random());
  const own = paintOf(scene, random, growth, place, stage);
  const load = growth === 'shade' ? shade(own, -0.04 * place.near) : own;
  const length = vary(mix(...long, place.near), UNEQUAL, random) * scene.scale;
  const off = LOOSE * wobble(random);
  const path = follow(
    place.x,
    place.y,
    length,
    (x, y) => layAlong(scene, lookAt(scene, x, y)) + off,
    random,
  );
  const width = Math.min(vary(broad, UNEQUAL, random) * place.breadth, BROADEST * scene.scale);
  return [
    sketchAlong(random, path, {
      width: Math.min(width, 0.4 * length),
      brush: choose(brushes, random),
      load,
      second: paintOf(scene, random, beside(random, growth), place, stage),
      stage,
      body: body * (0.7 + 0.6 * random()),
      hand: handOf(random, growth),
      spread: 0.006,
    }),
  ];
};

/** Long loads pulled along the rows, that lead the eye before any flower does. */
export const pullRows = (scene: Scene): readonly Sketch[] =>
  PULLS.flatMap((kind) => {
    const random = scene.randomFor(`pulls ${kind.growth} ${kind.wanted}`);
    const crowded = (place: Place) =>
      mix(1, 1.6, place.near) * (kind.isRest ? 1 - flowersAt(scene, place) : 1);
    return pick(strewField(scene, random, APART), kind.wanted, random, crowded).flatMap((place) =>
      pullOne(scene, random, kind, place),
    );
  });
