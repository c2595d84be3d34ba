import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { axisAt, stemAt, wayAt } from './foliage.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';

/** The highest share of a tree that is on the canvas. */
const seen = (tree: Poplar) => Math.min(0.95, (tree.foot + 0.06) / tree.height);

type Pull = Pick<Sketch, 'width' | 'brush' | 'load' | 'second' | 'stage'> &
  Partial<Sketch> & { readonly length: number; readonly aside?: number };

/** A pull of the brush along a trunk, its middle at a share of the tree's height, `aside` of its axis in its own thickness. */
const pull = (
  random: Random,
  tree: Poplar,
  rise: number,
  { length, aside = 0, ...rest }: Pull,
) => ({
  path: follow(
    axisAt(tree, rise) + aside * stemAt(tree, rise),
    tree.foot - rise * tree.height,
    length,
    (_, y) => wayAt(tree, (tree.foot - y) / tree.height),
    random,
  ),
  spread: 0.005,
  body: 0.5 + 0.5 * random(),
  hand: 'left' as const,
  ...rest,
});

/** The paint of a trunk at a share of its height, one dark that turns a little on the way up. */
const barkAt = ({ season, drift }: Scene, tree: Poplar, rise: number): Lab => {
  const at = drift(tree.x * 7, rise, 2, 2, 57) * season.trunk.length;
  const from = season.trunk[Math.min(season.trunk.length - 1, Math.floor(at))] ?? season.trunk[0];
  return shade(blend(from, season.haze, 0.1 * rise), 0.01);
};

/** A trunk from the water's edge up out of the picture: long pulls, each begun well within the one before. */
const drawTrunk = (
  scene: Scene,
  random: Random,
  tree: Poplar,
  [from, to]: readonly [number, number],
  stage: number,
): Sketch[] => {
  const long = 0.3;
  const steps = Math.max(1, Math.ceil(((to - from) * tree.height) / (0.42 * long)));
  return Array.from({ length: steps }, (_, i): Sketch => {
    const rise = mix(from, to, (i + 0.5) / steps);
    return pull(random, tree, rise, {
      length: vary(long, 0.1, random),
      width: vary(1.02, 0.08, random) * stemAt(tree, rise),
      brush: 'pull',
      load: barkAt(scene, tree, rise),
      second: barkAt(scene, tree, rise + 0.3),
      stage: stage + 0.02 * random(),
    });
  });
};

/** The light along a trunk's sunward side, broken, and its dark one drawn again. */
const turnTrunk = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  const { sun, season } = scene;
  return Array.from({ length: Math.round(34 * tree.height) }, (_, i): Sketch => {
    const rise = Math.min(seen(tree), tree.crown + 0.12) * random() ** 0.9;
    const isLit = i % 3 !== 0;
    const bark = barkAt(scene, tree, rise);
    return pull(random, tree, rise, {
      length: vary(isLit ? 0.05 : 0.12, 0.5, random),
      aside: (isLit ? sun : -sun) * (0.2 + 0.14 * random()),
      width: vary(isLit ? 0.3 : 0.4, 0.3, random) * stemAt(tree, rise),
      brush: choose(['worked', 'drag', 'filbert'], random),
      load: isLit ? blend(bark, season.bark, 0.35 + 0.5 * random()) : shade(bark, -0.05),
      second: bark,
      stage: isLit ? 0.76 + 0.16 * random() : 0.72,
      hand: isLit ? 'right' : 'left',
    });
  });
};

/** The thin stems of the distant row, where the light comes through below its crowns. */
const growStem = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  if (tree.crown * tree.height < 0.035) return [];
  const to = tree.crown + 0.12;
  return [
    pull(random, tree, to / 2, {
      length: to * tree.height,
      width: Math.max(0.0045 * scene.scale, 0.9 * tree.stem),
      brush: 'pull',
      load: blend(barkAt(scene, tree, 0.2), scene.season.haze, 0.15 + 0.4 * tree.far),
      second: barkAt(scene, tree, 0.4),
      stage: 0.34 + 0.1 * random(),
    }),
  ];
};

/** Trunks, near and distant. */
export const sketchTrunks = (scene: Scene): readonly Sketch[] => [
  ...scene.row.flatMap((tree, i) => growStem(scene, scene.randomFor(`stem ${i}`), tree)),
  ...scene.near.flatMap((tree, i) => {
    const random = scene.randomFor(`trunk ${i}`);
    const bare = Math.min(seen(tree), tree.crown + 0.16);
    return [
      ...drawTrunk(scene, random, tree, [-0.02, seen(tree)], 0.3),
      ...drawTrunk(scene, random, tree, [0, bare], 0.68),
      ...turnTrunk(scene, random, tree),
    ];
  }),
];
