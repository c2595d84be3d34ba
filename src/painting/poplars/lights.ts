import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { axisAt, plume } from './foliage.ts';
import type { Scene } from './scene.ts';

/** The sky where the light went down, thick and creamy between the trees. */
const lightSky = (scene: Scene): Sketch[] => {
  const { format, scale, eye, season } = scene;
  const random = scene.randomFor('lights');
  return Array.from({ length: 420 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = eye * (0.1 + 0.88 * random());
    if (scene.glow(x, y) < 0.25 + 0.6 * random() || scene.nearby(x, y) || scene.distant(x, y))
      return [];
    const stage = 0.64 + 0.28 * random();
    const sky = scene.sky(x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.04, 0.5, random) * scale,
        width: vary(0.014, 0.4, random) * scale,
        angle: scene.direction(x, y) + wobble(random) * 0.8,
        bow: wobble(random) * 0.5,
        brush: choose(['filbert', 'drag', 'scumble', 'scumble'], random),
        load: shade(blend(sky, season.glow, 0.3 * random()), 0.02 * random()),
        second: sky,
        stage,
        body: 0.4 + 0.5 * random(),
        spread: 0.014,
      }),
    ];
  });
};

/** The last gold on the crowns' side of the light: it gathers where a tuft stands out, small and thick. */
const gildCrowns = (scene: Scene): Sketch[] => {
  const { sun, season, wind } = scene;
  const random = scene.randomFor('gilding');
  return [...scene.bend.filter(({ far }) => far < 0.8), ...scene.near].flatMap((tree) =>
    Array.from({ length: Math.round(8 + 26 * tree.height * (1 - tree.crown)) }).flatMap(
      (): Sketch[] => {
        const rise = tree.crown + (1 - tree.crown) * (0.06 + 0.9 * random());
        if (scene.swell(tree.x, rise, 1, 12, tree.x * 3 + 7) < 0.3 + 0.4 * random()) return [];
        const out = sun * tree.half * plume(tree, rise) * (0.1 + 0.8 * random());
        const x = axisAt(tree, rise) + out;
        const y = tree.foot - rise * tree.height;
        if (y < 0) return [];
        const gold = blend(choose(season.lit, random), season.glow, 0.1 + 0.35 * random());
        return [
          sketchTouch(random, {
            x,
            y,
            length: vary(0.022, 0.5, random) * (0.3 + tree.height),
            width: vary(0.0085, 0.4, random) * (0.3 + tree.height),
            angle: -UPRIGHT + sun * 0.4 + wobble(random) * 0.9 + wind * 6,
            bow: wobble(random) * 0.3,
            brush: choose(['impasto', 'dab', 'drag', 'filbert'], random),
            load: blend(gold, scene.sky(x, y, 1), 0.4 * tree.far),
            second: choose(season.lit, random),
            stage: 0.82 + 0.16 * random(),
            body: 0.4 + 0.6 * random(),
          }),
        ];
      },
    ),
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
    if (x < 0 || x > format || scene.drift(x, y, 1.6, 6, 121) < 0.5 + 0.16 * random()) return [];
    const water = scene.colour(x, y, 1);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.026, 0.7, random) * scale * (0.5 + depth),
        width: vary(0.009, 0.5, random) * scale * (0.5 + 0.7 * depth),
        angle: wobble(random) * 0.16,
        brush: choose(['dab', 'drag', 'filbert'], random),
        load: blend(water, season.glow, 0.35 + 0.5 * random()),
        second: water,
        stage: 0.85 + 0.13 * random(),
        body: 0.4 + 0.5 * random(),
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
