import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Band, type BandCoat, layBand } from './band.ts';
import { domeAt, TALLEST, type Tree } from './plant.ts';
import { pullPoplar } from './poplar.ts';
import type { Scene } from './scene.ts';

const FIRST: BandCoat = {
  name: 'first woods',
  many: 30,
  length: 0.1,
  width: 0.04,
  loose: 0.06,
  stages: [0.01, 0.013],
  brushes: ['wash'],
};

/** The wood as a band along the meadow's end. */
const woodsOf = (scene: Scene): Band => ({
  top: scene.treetop,
  foot: () => scene.farBank + 0.006 * scene.scale,
  colour: scene.woods,
  broken: scene.key.broken.woods,
});

/** A tree's leaves: where they are, how far in the haze, their hue, and when they are begun. */
interface Crown extends Tree {
  readonly haze: Unit;
  readonly begun: Unit;
  readonly hue: Lab;
}

/** The paint of leaves, as lit. */
const paintLeaves = ({ key }: Scene, random: Random, { haze, hue }: Crown, lit: Unit): Lab => {
  const leaves = gradient(key.woods, mix(0.12, 0.62, lit));
  const aired = blend(leaves, key.hills, haze + 0.1 * wobble(random));
  return blend(aired, atValue(hue, aired[0]), 0.15 + 0.5 * random());
};

/** A touch of them: one of their body, broad, or one that is seen on it. */
const touchLeaves = (scene: Scene, random: Random, crown: Crown, isBody: boolean): Sketch[] => {
  const { scale, key, farBank, sun } = scene;
  const across = clamp((isBody ? 0.7 : 0.95) * wobble(random), -0.96, 0.96);
  const up = Math.sqrt(random());
  const dome = domeAt(Math.min(crown.height, TALLEST * scale), across);
  const x = crown.x + across * crown.half;
  const y = farBank - dome * (0.05 + (isBody ? 0.62 : 0.68) * up);
  const length = vary(isBody ? 0.04 : 0.022, 0.35, random) * scale;
  if ([-0.4, 0, 0.4].some((end) => scene.stackAt(x + end * length, y))) return [];
  const lit = clamp(0.35 * up + 0.45 * across * sun + 0.3 * random());
  const load = paintLeaves(scene, random, crown, lit);
  return [
    sketchTouch(random, {
      x,
      y,
      length,
      width: vary(isBody ? 0.024 : 0.0105, 0.3, random) * scale,
      angle: 0.5 * across - 0.2 * sun + 0.4 * wobble(random),
      bow: 0.25 * wobble(random),
      brush: isBody ? 'worked' : choose(['filbert', 'worked'], random),
      load,
      second: shade(blend(load, key.hills, 0.3), 0.05 * wobble(random)),
      stage: crown.begun + (isBody ? 0 : 0.06 + 0.2 * lit) + 0.04 * random(),
      hand: 'left',
      body: 0.9 + 0.6 * random(),
      spread: 0.008,
    }),
  ];
};

/** A tree as a mass of small touches about its dome, dark within and at its foot, warmer where the sun comes; each as far in the haze as it stands. */
const roundTree = (scene: Scene, tree: Tree, i: number): Sketch[] => {
  const random = scene.randomFor(`tree ${i}`);
  const [haze, begun] = [0.54 + 0.22 * random(), 0.14 + 0.3 * random()];
  const crown = { ...tree, haze, begun, hue: choose(scene.key.broken.woods, random) };
  const count = Math.round((6 + 80 * tree.half) / Math.sqrt(scene.scale));
  // Its body first, then what is seen on it.
  return Array.from({ length: count }).flatMap((_, turn) =>
    touchLeaves(scene, random, crown, turn < 0.6 * count),
  );
};

/** The calm line that the trees stand on: long level touches, dark above and the meadow's light below, broken where the brush is lifted. */
const drawBase = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('base');
  const { format, scale, farBank, key } = scene;
  const count = Math.round((26 * format) / (1.6 * scale));
  return Array.from({ length: count }).flatMap((_, turn): Sketch[] => {
    const isDark = turn % 2 === 0;
    const x = format * random();
    const y = farBank + (isDark ? -0.004 : 0.0065 + 0.006 * random()) * scale;
    const length = vary(isDark ? 0.045 : 0.12, 0.5, random) * scale;
    if ([-0.5, 0, 0.5].some((end) => scene.stackAt(x + end * length, y, 0.04))) return [];
    const stage = 0.3 + 0.3 * random();
    const dark = blend(gradient(key.woods, 0.25), key.hills, 0.5);
    const light = blend(scene.meadow(x, y, stage), key.glow, 0.3 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width: vary(isDark ? 0.007 : 0.009, 0.25, random) * scale,
        angle: 0.05 * wobble(random),
        bow: 0.01 * wobble(random),
        brush: 'filbert',
        load: isDark ? dark : light,
        second: blend(dark, light, isDark ? 0.25 : 0.8),
        stage,
        hand: 'left',
        body: 0.5,
        spread: 0.006,
      }),
    ];
  });
};

/** The trees at the meadow's end. */
export const sketchWoods = (scene: Scene): readonly Sketch[] => [
  ...layBand(scene, woodsOf(scene), FIRST),
  ...scene.trees.flatMap((tree, i) => roundTree(scene, tree, i)),
  ...scene.poplars.flatMap((tree) => pullPoplar(scene, tree)),
  ...drawBase(scene),
];
