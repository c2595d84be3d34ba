import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { follow } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
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
  return shade(
    blend(from, season.haze, 0.14 * rise),
    0.1 * (drift(tree.x * 3, rise, 1, 9, 58) - 0.42),
  );
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

/** The light along a trunk's sunward side, in passages as broad as half of it. */
const lightTrunk = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  const { sun, season } = scene;
  const top = Math.min(seen(tree), tree.crown + 0.1);
  return Array.from({ length: Math.round(64 * top * tree.height) }).flatMap((): Sketch[] => {
    const rise = top * random();
    const shine = scene.drift(tree.x * 5, rise, 1, 6, 59) + 0.14 * wobble(random);
    if (shine < 0.37) return [];
    const bark = barkAt(scene, tree, rise);
    const light = blend(season.bark, shine > 0.6 ? season.glow : season.cool, 0.3 * random());
    return [
      pull(random, tree, rise, {
        length: vary(0.045, 0.5, random),
        aside: sun * (0.12 + 0.22 * random()),
        width: vary(0.56, 0.3, random) * stemAt(tree, rise),
        brush: choose(['worked', 'worked', 'filbert'], random),
        load: blend(bark, light, 0.36 + 1.1 * (shine - 0.37)),
        second: bark,
        stage: 0.74 + 0.18 * random(),
        hand: 'right',
      }),
    ];
  });
};

/** A trunk's edge lost here and there in what stands behind it. */
const loseEdge = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  const top = Math.min(seen(tree), tree.crown);
  return Array.from({ length: Math.round(22 * top * tree.height) }, (): Sketch => {
    const rise = mix(0.12, top, random());
    const side = random() < 0.5 ? -1 : 1;
    const stem = stemAt(tree, rise);
    const [x, y] = [axisAt(tree, rise) + side * 1.2 * stem, tree.foot - rise * tree.height];
    const found = scene.distant(x, y);
    const stage = 0.72 + 0.12 * random();
    const behind = found
      ? scene.leaves(scene.light(found), found.tree, stage)
      : scene.sky(x, y, stage);
    return pull(random, tree, rise, {
      length: vary(0.034, 0.4, random),
      aside: side * (0.56 + 0.12 * random()),
      width: vary(0.42, 0.3, random) * stem,
      brush: choose(['worked', 'scumble'], random),
      load: blend(behind, barkAt(scene, tree, rise), found ? 0.3 : 0.12),
      second: behind,
      stage,
      body: 0.5,
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
      stage: 0.27 + 0.02 * random(),
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
      // Drawn thin before anything stands there, then again when the row does.
      ...drawTrunk(scene, random, tree, [-0.02, seen(tree)], 0.11).map((sketch) => ({
        ...sketch,
        width: 0.6 * sketch.width,
      })),
      ...drawTrunk(scene, random, tree, [-0.02, seen(tree)], 0.26),
      ...drawTrunk(scene, random, tree, [0, bare], 0.68),
      ...lightTrunk(scene, random, tree),
      ...loseEdge(scene, random, tree),
    ];
  }),
];
