import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { beside, type Growth } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { layAlong, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { pick, strewField } from './strewField.ts';
import { TOLD } from './walkRows.ts';

/** How far apart they may lie, in sprigs, and about how many there are. */
const APART = 1.6;
const WANTED = 240;

/** How long and how broad they are where the field ends and where its rows are told, in sheets' scales. */
const LONG = [0.07, 0.1] as const;
const BROAD = [0.005, 0.011] as const;

/** What bands of the far field are of, flowers most of all. */
const BANDS: readonly [Growth, ...Growth[]] = [
  'stem',
  'bloom',
  'shade',
  'crest',
  'bloom',
  'grass',
  'bloom',
];

/** What grows in the band that passes a place: bands are long and level. */
const bandAt = ({ drift }: Scene, random: Random, { x, y }: Place): Growth => {
  const at = 0.5 + 1.6 * (drift(x, y, 1.1, 11, 73) - 0.5) + 0.12 * wobble(random);
  return BANDS[Math.floor(BANDS.length * clamp(at, 0, 0.999))] ?? BANDS[0];
};

/** How much of the far field a place is. */
const isFar = ({ scale }: Scene, { breadth }: Place): number =>
  breadth < 1.3 * TOLD * scale ? 1 : 0;

/** Rows so far away that they are told no more one by one: thin level touches that run together. */
export const runTogether = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('far rows');
  const places = pick(strewField(scene, random, APART), WANTED, random, (place) =>
    isFar(scene, place),
  );
  return places.map((place) => {
    const growth = bandAt(scene, random, place);
    const stage = mix(0.26, 0.46, random());
    const near = clamp(2 * place.near);
    return sketchTouch(random, {
      x: place.x,
      y: place.y,
      length: vary(mix(...LONG, near), 0.4, random) * scene.scale,
      width: vary(mix(...BROAD, near), 0.4, random) * scene.scale,
      angle: layAlong(scene, place) + 0.08 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['worked', 'filbert', 'worked'], random),
      load: paintOf(scene, random, growth, place, stage),
      second: paintOf(scene, random, beside(random, growth), place, stage),
      stage,
      hand: 'left',
      body: 0.6,
      spread: 0.006,
    });
  });
};
