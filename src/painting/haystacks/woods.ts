import { mix } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Band, type BandCoat, layBand } from './band.ts';
import { TALLEST, type Tree } from './plant.ts';
import { pullPoplar } from './poplar.ts';
import type { Scene } from './scene.ts';

const FIRST: BandCoat = {
  name: 'first woods',
  many: 34,
  length: 0.13,
  width: 0.036,
  loose: 0.05,
  stages: [0.01, 0.013],
  brushes: ['wash'],
};
/** The band drawn together, softly. */
const AGAIN: BandCoat = {
  name: 'woods again',
  many: 27,
  length: 0.14,
  width: 0.032,
  loose: 0.06,
  stages: [0.14, 0.24],
  brushes: ['pull', 'worked', 'pull'],
};

/** The wood as a band along the meadow's end. */
const woodsOf = (scene: Scene): Band => ({
  top: scene.treetop,
  foot: () => scene.farBank + 0.006 * scene.scale,
  colour: scene.woods,
  broken: scene.key.broken.woods,
});

/** The pulls that a tree's top is laid in, in its half widths and heights: how far aside of its middle and up, how long and how wide, and how lit; the sun's side is the right one. */
const PULLS = [
  { aside: 0, up: 0.36, long: 1.9, wide: 0.72, lit: 0.1 },
  { aside: -0.12, up: 0.7, long: 1.15, wide: 0.5, lit: 0.16 },
  { aside: 0.3, up: 0.66, long: 0.8, wide: 0.34, lit: 0.5 },
] as const;

/** No tree lower than so many of its half widths has a top of its own: it is of the band. */
const STANDING = 0.5;

/** A tree's top as a few pulls that lie on the band and are of it, a little warmer where the sun comes, all in one haze. */
const pullTree = (scene: Scene, tree: Tree, i: number): Sketch[] => {
  const random = scene.randomFor(`tree ${i}`);
  const { scale, key, farBank, sun } = scene;
  const height = Math.min(tree.height, TALLEST * scale);
  if (height < STANDING * tree.half || scene.stackAt(tree.x, farBank - 0.5 * height, 0.1)) {
    return [];
  }
  const haze = 0.5 + 0.14 * random();
  const hue = choose([key.broken.woods[0], key.broken.woods[1] ?? key.broken.woods[0]], random);
  return PULLS.map(({ aside, lit, long, up, wide }, turn): Sketch => {
    const leaves = blend(gradient(key.woods, mix(0.2, 0.55, lit)), key.hills, haze);
    const load = blend(leaves, atValue(hue, leaves[0]), 0.32 - 0.2 * lit);
    return sketchTouch(random, {
      x: tree.x + aside * sun * tree.half,
      y: farBank - up * height,
      length: vary(long, 0.2, random) * tree.half,
      width: vary(wide, 0.2, random) * height,
      angle: aside * sun + 0.12 * wobble(random),
      bow: -0.14 * random(),
      brush: turn === 0 ? 'pull' : 'worked',
      load,
      second: shade(blend(load, key.hills, 0.25), 0.01),
      stage: 0.2 + 0.2 * random() + 0.05 * turn,
      hand: 'left',
      body: 0.5,
      spread: 0.006,
    });
  });
};

/** The calm line that the trees stand on: long level touches of the meadow's light, one beside another all along them. */
const drawBase = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('base');
  const { format, scale, farBank, key } = scene;
  const count = Math.round((14 * format) / (1.6 * scale));
  return Array.from({ length: count }).flatMap((_, turn): Sketch[] => {
    const x = (format * (turn + random())) / count;
    const y = farBank + (0.0055 + 0.004 * random()) * scale;
    const length = vary(0.16, 0.3, random) * scale;
    if ([-0.5, 0, 0.5].some((end) => scene.stackAt(x + end * length, y, 0.04))) return [];
    const stage = 0.3 + 0.3 * random();
    const light = blend(scene.meadow(x, y, stage), key.glow, 0.2 + 0.3 * random());
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width: vary(0.01, 0.25, random) * scale,
        angle: 0.02 * wobble(random),
        bow: 0.01 * wobble(random),
        brush: 'filbert',
        load: light,
        second: blend(light, scene.meadow(x, y, stage), 0.6),
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
  ...[FIRST, AGAIN].flatMap((coat) => layBand(scene, woodsOf(scene), coat)),
  ...scene.trees.flatMap((tree, i) => pullTree(scene, tree, i)),
  ...scene.poplars.flatMap((tree) => pullPoplar(scene, tree)),
  ...drawBase(scene),
];
