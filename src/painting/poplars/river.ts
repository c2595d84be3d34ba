import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { axisAt, plume } from './foliage.ts';
import type { Scene } from './scene.ts';

/** The distant row upside down: touches of its leaves, some hanging, some lying, looser the deeper. */
const mirrorRow = (scene: Scene): Sketch[] => {
  const { season, sun } = scene;
  return scene.bend.flatMap((tree, i) => {
    const random = scene.randomFor(`mirrored ${i}`);
    return Array.from({ length: Math.round(3 + 24 * tree.height) }).flatMap((): Sketch[] => {
      const rise = mix(tree.crown, 1, random());
      const aside = random() + random() - 1;
      const spread = plume(tree, rise) * tree.half * 1.15;
      const x = axisAt(tree, rise) + aside * spread;
      const y = scene.reflected(x, tree.foot - rise * tree.height);
      if (y > 1.02) return [];
      const depth = (y - scene.shore(x)) / (1 - scene.shore(x));
      const lit = aside * sun + wobble(random) * 0.5 > 0.2;
      const stage = 0.44 + 0.36 * random();
      const hue = scene.among(lit ? season.lit : random() < 0.5 ? season.deep : season.shade, x, y);
      const load = blend(hue, scene.colour(x, y, stage), 0.08 + 0.24 * random() + 0.2 * tree.far);
      const hangs = random() < 0.75 - 0.4 * depth;
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(hangs ? 0.12 * tree.height ** 0.8 : 1.1 * tree.half, 0.45, random),
          width: vary(hangs ? 0.34 : 0.26, 0.4, random) * tree.half,
          angle: (hangs ? UPRIGHT : 0) + wobble(random) * 0.2,
          bow: wobble(random) * 0.25,
          brush: choose(['scumble', 'worked', 'worked'], random),
          load: shade(load, -0.02),
          second: scene.colour(x, y, stage),
          stage,
          hand: 'left',
          body: 0.4 + 0.4 * random(),
          spread: 0.012,
        }),
      ];
    });
  });
};

/** Flat touches that break what is mirrored: the sky across a trunk, a crown's gold across the sky; larger the nearer. */
const layRipples = (scene: Scene): Sketch[] => {
  const { format, scale, shore } = scene;
  const random = scene.randomFor('ripples');
  return Array.from({ length: Math.round(480 * scale) }).flatMap((): Sketch[] => {
    const depth = random() ** 0.8;
    const x = random() * format;
    const y = shore(x) + 0.008 + (1 - shore(x)) * depth;
    if (scene.drift(x, y, 1.1, 5, 111) < 0.5 + 0.14 * random()) return [];
    const late = random();
    const stage = 0.48 + 0.46 * late;
    const here = scene.colour(x, y, stage);
    const sky = random() < 0.34;
    const seen = sky
      ? scene.sky(x, scene.mirrored(x, y) - 0.1 * random(), stage)
      : scene.colour(x + wobble(random) * 0.09 * scale, y + wobble(random) * 0.05, stage);
    const load = blend(here, seen, sky ? 0.3 + 0.35 * random() : 0.7);
    const near = (0.4 + 0.9 * depth) * scale;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.055, 0.65, random) * near,
        width: vary(0.009, 0.5, random) * near,
        angle: wobble(random) * 0.14,
        bow: wobble(random) * 0.25,
        brush: choose(['worked', 'worked', 'drag', 'filbert'], random),
        load: shade(load, wobble(random) * 0.02),
        second: here,
        stage,
        hand: 'right',
        body: 0.4 + 0.6 * random(),
        spread: 0.014,
      }),
    ];
  });
};

/** The river: what stands above it, upside down and broken. */
export const sketchRiver = (scene: Scene): readonly Sketch[] => [
  ...mirrorRow(scene),
  ...layRipples(scene),
];
