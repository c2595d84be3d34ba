import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { placeIn, tuftAt } from './foliage.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';

/** The sky where the light went down worked over again, thick and creamy between the trees. */
const lightSky = (scene: Scene): Sketch[] => {
  const { format, scale, eye, season } = scene;
  const random = scene.randomFor('lights');
  return Array.from({ length: 420 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = eye * (0.1 + 0.8 * random());
    const isOpen = !scene.nearby(x, y) && !scene.distant(x, y);
    if (!isOpen || scene.glow(x, y) < 0.3 + 0.6 * random()) return [];
    const stage = 0.64 + 0.28 * random();
    const sky = scene.sky(x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.045, 0.5, random) * scale,
        width: vary(0.016, 0.45, random) * scale,
        angle: scene.direction(x, y) + wobble(random) * 0.7,
        bow: wobble(random) * 0.5,
        brush: choose(['filbert', 'worked', 'worked', 'scumble'], random),
        load: shade(blend(sky, season.glow, 0.3 * random()), 0.015 * random()),
        second: sky,
        stage,
        hand: 'left',
        body: 0.5 + 0.6 * random(),
        spread: 0.01,
      }),
    ];
  });
};

/** A company of small lights on a tuft of a crown. */
const gildTuft = (scene: Scene, random: Random, tree: Poplar, rise: number): Sketch[] => {
  const { sun, season, wind } = scene;
  const out = sun * (0.15 + 0.4 * random());
  const begun = 0.8 + 0.14 * random();
  const unit = 0.3 + tree.height;
  return Array.from({ length: 2 + Math.floor(5 * random()) }).flatMap((): Sketch[] => {
    const high = rise + (wobble(random) * 0.02) / unit;
    const aside = out + wobble(random) * 0.25;
    const { x, y } = placeIn(scene, tree, high, aside);
    if (y < 0) return [];
    const mass = scene.leaves({ deep: 1, aside, tree }, x, y, 1);
    const gold = blend(choose(season.lit, random), season.glow, 0.3 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.019, 0.45, random) * unit,
        width: vary(0.0085, 0.4, random) * unit,
        angle: -UPRIGHT + sun * 0.4 + wobble(random) * 0.9 + wind * 6,
        bow: wobble(random) * 0.3,
        brush: choose(['dab', 'worked', 'filbert'], random),
        load: blend(blend(mass, gold, 0.5 + 0.4 * random()), scene.sky(x, y, 1), 0.4 * tree.far),
        second: mass,
        stage: begun + 0.05 * random(),
        body: 0.5 + 0.6 * random(),
      }),
    ];
  });
};

/** The last gold on the crowns' side of the light: it gathers where a tuft stands out. */
const gildCrowns = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('gilding');
  return [...scene.bend.filter(({ far }) => far < 0.6), ...scene.near].flatMap((tree) =>
    Array.from({ length: Math.round(3 + 16 * tree.height * (1 - tree.crown)) }).flatMap(() => {
      const rise = tree.crown + (1 - tree.crown) * (0.08 + 0.86 * random());
      return tuftAt(scene, tree, rise) < 0.5 ? [] : gildTuft(scene, random, tree, rise);
    }),
  );
};

/** Glints of the bright sky on the water, unequal, in a few companies below the light. */
const strewGlints = (scene: Scene): Sketch[] => {
  const { scale, shore, format, season } = scene;
  const random = scene.randomFor('glints');
  return Array.from({ length: 110 }).flatMap((): Sketch[] => {
    const depth = random() ** 1.4;
    const x = scene.glowAt + wobble(random) * 0.4 * format;
    const y = shore(x) + 0.015 + (0.97 - shore(x)) * depth;
    if (x < 0 || x > format || scene.drift(x, y, 1.6, 6, 121) < 0.52 + 0.12 * random()) return [];
    const water = scene.colour(x, y, 1);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.03, 0.7, random) * scale * (0.5 + depth),
        width: vary(0.008, 0.5, random) * scale * (0.5 + 0.7 * depth),
        angle: wobble(random) * 0.12,
        brush: choose(['worked', 'drag', 'filbert'], random),
        load: blend(water, season.glow, 0.25 + 0.4 * random()),
        second: water,
        stage: 0.85 + 0.13 * random(),
        body: 0.5 + 0.5 * random(),
      }),
    ];
  });
};

/** What is put on last: the bright sky, gold on the crowns, glints. */
export const sketchLights = (scene: Scene): readonly Sketch[] => [
  ...lightSky(scene),
  ...gildCrowns(scene),
  ...strewGlints(scene),
];
