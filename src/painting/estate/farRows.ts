import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { beside, type Growth } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { layAlong, type Place, shiftTo } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { pick, strewField } from './strewField.ts';
import { TOLD } from './walkRows.ts';

/** How far apart they may lie, in sprigs, and about how many there are. */
const APART = 1.6;
const WANTED = 200;

/** How long and how broad they are where the field ends and where its rows are told, in sheets' scales. */
const LONG = [0.075, 0.13] as const;
const BROAD = [0.006, 0.012] as const;

/** What far rows are of, flowers most of all. */
const BANDS: readonly [Growth, ...Growth[]] = [
  'stem',
  'bloom',
  'shade',
  'crest',
  'bloom',
  'grass',
  'bloom',
];

/** What a far row shows from end to end. */
const rowOf = ({ drift }: Scene, random: Random, { count, x }: Place): Growth => {
  const at = 0.5 + 1.8 * (drift(7.3 * count, x, 1, 1.4, 73) - 0.5) + 0.04 * wobble(random);
  return BANDS[Math.floor(BANDS.length * clamp(at, 0, 0.999))] ?? BANDS[0];
};

/** How much of what lies there a touch has, beside the air. */
const LENT = 0.45;

/** How far from its row's crest a touch may lie, in rows. */
const ASIDE = 0.12;

/** 1 where a place is of the far field, 0 elsewhere. */
const farness = ({ scale }: Scene, { breadth }: Place): number =>
  breadth < 1.3 * TOLD * scale ? 1 : 0;

/** Rows so far away that they are told no more one by one: touches along them that run together. */
export const runTogether = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('far rows');
  const places = pick(strewField(scene, random, APART), WANTED, random, (place) =>
    farness(scene, place),
  );
  return places.map((strewn) => {
    const place = shiftTo(scene, strewn, ASIDE * wobble(random));
    const growth = rowOf(scene, random, place);
    const stage = mix(0.26, 0.46, random());
    const near = clamp(2 * place.near);
    return sketchTouch(random, {
      x: place.x,
      y: place.y,
      length: vary(mix(...LONG, near), 0.4, random) * scene.scale,
      width: vary(mix(...BROAD, near), 0.4, random) * scene.scale,
      angle: layAlong(scene, place) + 0.04 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['worked', 'filbert', 'worked'], random),
      load: blend(
        paintOf(scene, random, growth, place, stage),
        scene.open(place.x, place.y, stage),
        LENT,
      ),
      second: paintOf(scene, random, beside(random, growth), place, stage),
      stage,
      hand: 'left',
      body: 0.6,
      spread: 0.006,
    });
  });
};
