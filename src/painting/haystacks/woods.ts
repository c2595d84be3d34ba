import { mix } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { arc } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch } from '../sketchTouch.ts';
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
  many: 16,
  length: 0.11,
  width: 0.026,
  loose: 0.08,
  stages: [0.14, 0.24],
  brushes: ['sweep', 'pull', 'scumble'],
};

/** The wood as a band along the meadow's end. */
const woodsOf = (scene: Scene): Band => ({
  top: scene.treetop,
  foot: () => scene.farBank + 0.006 * scene.scale,
  colour: scene.woods,
  broken: scene.key.broken.woods,
});

/** The strokes that a tree is curled in, in its heights: how far out of its middle, from where to how far round, how wide, and how lit; the sun's side is the right one. */
const CURLS = [
  { out: 0.2, from: -3.5, round: 3.6, wide: 0.74, lit: 0.12 },
  { out: 0.36, from: -3, round: 2.1, wide: 0.34, lit: 0.3 },
  { out: 0.34, from: -1.5, round: 1.5, wide: 0.27, lit: 0.55 },
] as const;

/** No tree lower than so many of its half widths is curled: it is of the band. */
const CURLED = 0.5;

/** A tree as a few strokes curled round its middle, dark within, warmer where the sun comes, all in one haze. */
const curlTree = (scene: Scene, tree: Tree, i: number): Sketch[] => {
  const random = scene.randomFor(`tree ${i}`);
  const { scale, key, farBank, sun } = scene;
  const height = Math.min(tree.height, TALLEST * scale);
  if (height < CURLED * tree.half || scene.stackAt(tree.x, farBank - 0.5 * height, 0.1)) return [];
  const [haze, begun] = [0.56 + 0.16 * random(), 0.2 + 0.3 * random()];
  const hue = choose([key.broken.woods[0], key.broken.woods[1] ?? key.broken.woods[0]], random);
  const round = (angle: number) => (sun > 0 ? angle : -Math.PI - angle);
  return CURLS.map((curl, turn): Sketch => {
    const leaves = blend(gradient(key.woods, mix(0.14, 0.55, curl.lit)), key.hills, haze);
    const load = blend(leaves, atValue(hue, leaves[0]), 0.32 - 0.2 * curl.lit);
    const [x, y] = [tree.x, farBank - 0.36 * height];
    const from = round(curl.from + 0.3 * wobble(random));
    return sketchAlong(random, arc(x, y, curl.out * height, from, curl.round * sun), {
      width: vary(curl.wide, 0.15, random) * height,
      brush: turn === 2 ? 'filbert' : 'worked',
      load,
      second: shade(blend(load, key.hills, 0.35), 0.015),
      stage: begun + 0.05 * turn,
      hand: 'left',
      body: 0.7,
      spread: 0.006,
    });
  });
};

/** The calm line that the trees stand on: long level touches, dark above and the meadow's light below, broken where the brush is lifted. */
const drawBase = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('base');
  const { format, scale, farBank, key } = scene;
  const count = Math.round((18 * format) / (1.6 * scale));
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
  ...[FIRST, AGAIN].flatMap((coat) => layBand(scene, woodsOf(scene), coat)),
  ...scene.trees.flatMap((tree, i) => curlTree(scene, tree, i)),
  ...scene.poplars.flatMap((tree) => pullPoplar(scene, tree)),
  ...drawBase(scene),
];
