import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { lick, onCypress } from './flame.ts';
import { LIT, MIDDLES } from './leaves.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

const SHADE: Hues = [lab('#4b4578'), lab('#46487c'), lab('#534a74')];

/** Its shadow, long and flat over the field, away from the light; it breaks the farther. */
const castShade = ({ sun, scale, ...scene }: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 6 }, (_, i) => {
    const out = (i + 0.7 * random()) / 6;
    const x = tree.x - sun * out * 1.15 * tree.height;
    const y = tree.foot + (0.012 + 0.05 * out + 0.006 * wobble(random)) * scale;
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.34, 0.3, random) * tree.height,
      width: vary(0.42, 0.3, random) * tree.half,
      angle: -0.1 * sun + 0.06 * wobble(random),
      bow: 0.04 * wobble(random),
      brush: 'worked',
      load: blend(choose(SHADE, random), scene.open(x, y, 0.5), 0.25 + 0.4 * out),
      second: scene.open(x, y, 0.5),
      stage: 0.44 + 0.1 * random(),
      hand: 'left',
      spread: 0.01,
    });
  });

/** Sky pulled down into its edge, so that neither has an outline; most where it turns from the light. */
const pullSky = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(3 + (22 * tree.height) / scene.scale) }).flatMap((): Sketch[] => {
    const from = 0.25 + 0.74 * random();
    const side = random() < 0.66 ? -scene.sun : scene.sun;
    const [x, y] = onCypress(tree, from, 1.2 * side);
    const stage = 0.6 + 0.14 * random();
    if (scene.built(x, y) || y > scene.ridge(x) || scene.planted(x, y) > 0.3) return [];
    const air = scene.open(x, y, stage);
    const end = side * (0.72 + 0.4 * random());
    return [
      lick(random, tree, [from, from - vary(0.12, 0.4, random)], [1.3 * side, end], 0.2 * side, {
        width: vary(0.3, 0.35, random) * tree.half,
        brush: choose(['worked', 'filbert'], random),
        load: air,
        second: air,
        stage,
        body: 0.7,
        spread: 0.002,
      }),
    ];
  });

/** Grass over its foot. */
const loseFoot = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const hues: Hues = [MIDDLES[1] ?? MIDDLES[0], ...LIT];
  return Array.from({ length: Math.round(5 + (8 * tree.half) / (0.04 * scene.scale)) }, () => {
    const x = tree.x + 1.4 * wobble(random) * tree.half;
    const y = tree.foot + (0.004 + 0.008 * wobble(random)) * scene.scale;
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.026, 0.4, random) * scene.scale,
      width: vary(0.008, 0.3, random) * scene.scale,
      angle: random() < 0.4 ? -UPRIGHT + 0.7 * wobble(random) : 0.3 * wobble(random),
      brush: choose(['filbert', 'worked'], random),
      load: blend(choose(hues, random), scene.open(x, y + 0.01, 0.6), 0.2 + 0.4 * random()),
      second: scene.open(x, y + 0.01, 0.6),
      stage: 0.64 + 0.14 * random(),
      hand: 'left',
    });
  });
};

/** What binds a cypress to its place: its shadow, the sky at its edge, grass at its foot. */
export const settleCypress = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  [castShade, pullSky, loseFoot].flatMap((work) => work(scene, random, tree));
