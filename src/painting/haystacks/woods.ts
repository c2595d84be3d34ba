import { clamp, mix, type Point, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Lab } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch } from '../sketchTouch.ts';
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
  // The stacks are laid over it.
  clear: -0.5,
  stages: [0.0052, 0.0068],
  brushes: ['wash'],
};

/** The wood as a band along the meadow's end. */
const woodsOf = (scene: Scene): Band => ({
  top: scene.treetop,
  foot: () => scene.farBank + 0.006 * scene.scale,
  colour: scene.woods,
  broken: scene.key.broken.woods,
});

/** A touch of a tree: from where to where across it, how far up its dome, how wide against its height, how lit, and how much later than it is begun. */
interface Leaves {
  readonly across: readonly [number, number];
  readonly up: Unit;
  readonly wide: Unit;
  readonly lit: Unit;
  readonly later: Unit;
}

/** Its mass along the foot, its crown over that, and what of it is turned from the sun and to it. */
const LEAVES: readonly Leaves[] = [
  { across: [-0.95, 0.9], up: 0.26, wide: 0.62, lit: 0.2, later: 0 },
  { across: [-0.7, 0.6], up: 0.58, wide: 0.6, lit: 0.45, later: 0.04 },
  { across: [-0.75, 0.05], up: 0.34, wide: 0.5, lit: 0.1, later: 0.08 },
  { across: [0.1, 0.7], up: 0.6, wide: 0.36, lit: 0.9, later: 0.16 },
];

/** A tree in the haze: a low mass of a few broad soft touches that follow its dome. */
const massTree = (scene: Scene, tree: Tree, i: number): Sketch[] => {
  const { scale, key, farBank, sun } = scene;
  const random = scene.randomFor(`tree ${i}`);
  const [haze, begun] = [0.66 + 0.16 * random(), 0.14 + 0.3 * random()];
  const hue = choose(key.broken.woods.slice(0, 2) as [Lab, Lab], random);
  const height = Math.min(tree.height, TALLEST * scale);
  const touches = LEAVES.map(({ across: [from, to], up, wide, lit, later }): Sketch => {
    const stray = 0.12 * wobble(random);
    const path = sampled((share): Point => {
      const across = sun * (mix(from, to, share) + stray);
      const dome = domeAt(height, clamp(across, -0.9, 0.9));
      return [tree.x + across * tree.half, farBank - up * dome];
    });
    const aired = blend(gradient(key.woods, mix(0.1, 0.5, lit)), key.hills, haze + 0.1 * lit);
    const load = blend(aired, atValue(hue, aired[0]), 0.3 + 0.2 * random());
    return sketchAlong(random, random() < 0.5 ? path : turned(path), {
      width: vary(wide, 0.2, random) * height,
      brush: 'sweep',
      load,
      second: blend(load, key.hills, 0.4),
      stage: begun + later + 0.02 * random(),
      hand: 'left',
      body: 0.8,
      spread: 0.006,
    });
  });
  const isClear = ({ path }: Sketch) => !path.some(([x, y]) => scene.stackAt(x, y, 0.04));
  // One touch of a tree alone would be a lozenge.
  return touches.slice(0, 2).every(isClear) ? touches.filter(isClear) : [];
};

/** The meadow's light drawn over the foot of the trees here and there, so that they end in it. */
const loseFoot = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('base');
  const { format, scale, farBank } = scene;
  const count = Math.round((13 * format) / (1.6 * scale));
  return Array.from({ length: count }).flatMap((_, turn): Sketch[] => {
    const x = (format * (turn + 0.5 + 0.7 * wobble(random))) / count;
    const y = farBank + (0.004 + 0.006 * random()) * scale;
    const length = vary(0.13, 0.4, random) * scale;
    if ([-0.5, 0, 0.5].some((end) => scene.stackAt(x + end * length, y, 0.04))) return [];
    const stage = 0.4 + 0.3 * random();
    const lies = scene.meadow(x, y + 0.01, stage);
    const woods = scene.woods(x, farBank - 0.01 * scale, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length,
        width: vary(0.016, 0.25, random) * scale,
        angle: 0.04 * wobble(random),
        bow: 0.01 * wobble(random),
        brush: 'sweep',
        load: blend(lies, woods, 0.25 + 0.2 * random()),
        second: blend(lies, woods, 0.5),
        stage,
        hand: 'left',
        body: 1,
        spread: 0.006,
      }),
    ];
  });
};

/** The trees at the meadow's end. */
export const sketchWoods = (scene: Scene): readonly Sketch[] => [
  ...layBand(scene, woodsOf(scene), FIRST),
  ...scene.trees.flatMap((tree, i) => massTree(scene, tree, i)),
  ...scene.poplars.flatMap((tree) => pullPoplar(scene, tree)),
  ...loseFoot(scene),
];
