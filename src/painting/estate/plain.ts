import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { coversWalker } from './figure.ts';
import { paints, pick } from './light.ts';
import type { Scene } from './scene.ts';

const MEADOW = paints('grass', '#a2a380', '#b7aa8c', '#b39d89');
const STRAW = paints('grass', '#bfaf8c', '#b2ac87', '#a0a686', '#c4ad95');

/** Meadows at the mountain's foot: long level touches, thin, between the thickets. */
const layMeadows = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('plain');
  return Array.from({ length: Math.round(60 * scale) }, (): Sketch => {
    const x = random() * format;
    const top = scene.woods(x) - 0.012 * scale;
    const y = top + (horizon - top) * random();
    const stage = 0.3 + 0.2 * random();
    const load = blend(pick(scene, MEADOW, random), scene.open(x, y, stage), 0.35 + 0.4 * random());
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.08, 0.45, random) * scale,
      width: vary(0.012, 0.3, random) * scale,
      angle: wobble(random) * 0.14,
      bow: 0,
      brush: choose(['worked', 'scumble', 'wash'], random),
      load,
      second: shade(load, 0.04 * wobble(random)),
      stage,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** The strip of dry grass where the field ends: short thin touches, yellow and young green, none where shade lies. */
const edgeField = (scene: Scene): Sketch[] => {
  const { format, horizon, scale } = scene;
  const random = scene.randomFor('edge');
  return Array.from({ length: Math.round(80 * scale) }).flatMap((): Sketch[] => {
    const x = random() * format;
    const y = horizon + (0.004 + 0.03 * random() ** 1.6) * scale;
    const isFoot = scene.cypresses.some((tree) => Math.abs(x - tree.x) < 2.4 * tree.half);
    if (isFoot || scene.shadow(x, y) > 0.3) return [];
    const stage = 0.4 + 0.45 * random();
    const load = blend(pick(scene, STRAW, random), scene.open(x, y, stage), 0.2 + 0.5 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.04, 0.5, random) * scale,
        width: vary(0.007, 0.4, random) * scale,
        angle: wobble(random) * 0.25,
        bow: 0.1 * wobble(random),
        brush: choose(['drag', 'filbert', 'worked'], random),
        load,
        second: scene.open(x, y + 0.01, stage),
        stage,
        hand: 'left',
        body: 0.4 + 0.5 * random(),
      }),
    ];
  });
};

/** What lies between the mountain and the lavender. */
export const sketchPlain = (scene: Scene): readonly Sketch[] => [
  ...layMeadows(scene),
  ...edgeField(scene).filter((sketch) => !coversWalker(scene, sketch)),
];
