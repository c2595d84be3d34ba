import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { axisAt, halfAt, leafSize, placeIn, wayAt } from './foliage.ts';
import { sketchHandful } from './handful.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';
import { sketchTongues } from './tongues.ts';

/** How a crown's body is laid: its core broadly and well within its outline, then its edge in narrow upward touches; how many a half width of its height, how broad and long in half widths, and how far aside. */
const BODIES = [
  { many: 0.5, width: 1.3, length: 3.2, aside: [0.1, -0.1], brush: 'wash', later: 0 },
  { many: 1, width: 1.1, length: 1.9, aside: [-0.26, 0.26], brush: 'wash', later: 0.002 },
  { many: 3, width: 0.5, length: 1.1, aside: [-0.6, 0.1, 0.6], brush: 'worked', later: 0.006 },
] as const;

/** A crown's body, dark to one side, each touch partly over the one before. */
const massCrown = (scene: Scene, random: Random, tree: Poplar, begun: number): Sketch[] =>
  BODIES.flatMap(({ many, width, length, aside: sides, brush, later }) => {
    const tall = tree.height * (1 - tree.crown);
    const count = Math.max(
      later ? 3 : 1,
      Math.round((many * (1 - 0.6 * tree.far) * tall) / tree.half),
    );
    return Array.from({ length: count }, (_, i) => i).flatMap((i): Sketch[] => {
      const rise = mix(
        tree.crown + 0.03,
        later > 0.004 ? 0.93 : 0.84,
        (i + 0.8 * random()) / count,
      );
      const aside =
        ((sides[i % sides.length] ?? 0) + wobble(random) * 0.16) * (rise > 0.8 ? 0.6 : 1);
      const at = placeIn(scene, tree, rise, aside);
      if (at.y < -tree.half) return [];
      const lit = scene.light({ rise, aside, tree }, 0.25) - 0.05;
      return [
        sketchTouch(random, {
          ...at,
          length: Math.min(vary(length, 0.22, random) * tree.half, 0.62 * tall),
          width: vary(width, 0.2, random) * halfAt(scene, tree, rise, aside),
          angle: wayAt(tree, rise) + 0.36 * aside + wobble(random) * 0.12,
          bow: wobble(random) * 0.1,
          brush,
          load: scene.broken(scene.leaves(lit, tree, begun), at.x, at.y),
          second: scene.leaves(lit - 0.05, tree, begun),
          stage: (later ? begun : 0.116) + later + 0.003 * random(),
          hand: lit > 0.42 ? 'right' : 'left',
          spread: 0.003,
        }),
      ];
    });
  });

/** Leaves in handfuls that stand off the mass but a little, within its outline; then the light on its crests, laid thick on its like. */
const leafCrown = (scene: Scene, random: Random, tree: Poplar, count: number): Sketch[] =>
  Array.from({ length: count }).flatMap((): readonly Sketch[] => {
    const rise = mix(tree.crown, 0.9, random());
    const aside = clamp(wobble(random) * 0.9, -0.76, 0.76);
    const at = placeIn(scene, tree, rise, aside);
    if (at.y < -0.01) return [];
    const lies = scene.light({ rise, aside, tree });
    const isLit = lies > 0.45 && random() < 0.7;
    const lit = lies + (isLit ? 0.22 : -0.06) + wobble(random) * 0.13;
    const stage = isLit ? 0.62 + 0.28 * random() : 0.38 + 0.3 * random();
    const unit = leafSize(scene, tree);
    return sketchHandful(random, {
      ...at,
      many: 3 + Math.floor(3 * random()),
      reach: [0.55, 0.85],
      length: vary(0.6, 0.25, random) * unit,
      width: vary(isLit ? 0.22 : 0.28, 0.25, random) * unit,
      angle: wayAt(tree, rise) + 0.4 * aside + wobble(random) * 0.25 + scene.wind * 2,
      loose: 0.22,
      brush: choose(isLit ? ['worked', 'filbert', 'dab'] : ['worked', 'worked', 'filbert'], random),
      load: scene.broken(scene.leaves(lit, tree, stage), at.x, at.y),
      second: scene.leaves(lies - 0.04, tree, stage),
      stage,
      hand: lit > 0.44 ? 'right' : 'left',
      body: (isLit ? 1.3 : 0.5) * (0.6 + 0.6 * random()),
      spread: 0.003,
    });
  });

/** What joins a crown to the next one of the row: a dark between them, up to where their tops part. */
const joinNext = (
  scene: Scene,
  random: Random,
  tree: Poplar,
  next: Poplar,
  begun: number,
): Sketch[] => {
  const gap = Math.abs(next.x - tree.x);
  if (gap > 1.9 * tree.half) return [];
  const tall = 0.6 * Math.min(tree.height, next.height);
  const low =
    0.5 * (tree.crown * tree.height + next.crown * next.height) + 0.8 * tree.half * (1 - tree.far);
  const steps = Math.max(1, Math.round((tall - low) / (1.1 * tree.half)));
  return Array.from({ length: steps }, (_, i): Sketch => {
    const height = mix(low, tall, (i + 0.5) / steps);
    const lit = 0.22 + 0.5 * (scene.light({ rise: 0.5, aside: 0, tree }, 0) - 0.3);
    return sketchTouch(random, {
      x: 0.5 * (axisAt(tree, height / tree.height) + axisAt(next, height / next.height)),
      y: tree.foot - height,
      length: vary(1.5, 0.2, random) * Math.max(tree.half, (tall - low) / steps),
      width: vary(0.8, 0.2, random) * Math.max(gap, 0.6 * tree.half),
      angle: wayAt(tree, 0.5) + wobble(random) * 0.15,
      brush: 'wash',
      load: scene.leaves(lit, tree, 0.2),
      second: scene.leaves(lit + 0.08, tree, 0.2),
      stage: begun + 0.004 * random(),
      hand: random() < 0.5 ? 'right' : 'left',
      spread: 0.003,
    });
  });
};

/** Whether a touch leaves a near trunk free. */
const sparesTrunks =
  (scene: Scene) =>
  ({ path: [a, , , b] }: Sketch) =>
    !scene.trunk(0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1]), 0.001);

/** The distant row as one mass, the farthest first. */
const sketchRow = (scene: Scene): readonly Sketch[] =>
  scene.row.flatMap((tree, i) => {
    const random = scene.randomFor(`distant ${i}`);
    const count = Math.round(mix(0.6, 16, Math.min(1, tree.height / 0.55) ** 1.6));
    const next = scene.row[i + 1];
    // Tree by tree, the farthest first, so that none is left half done.
    const begun = 0.12 + (0.08 * i) / scene.row.length;
    return [
      ...(next ? joinNext(scene, random, tree, next, begun) : []),
      ...massCrown(scene, random, tree, begun),
      ...leafCrown(scene, random, tree, count).filter(sparesTrunks(scene)),
    ];
  });

/** The near trees: a body about the trunk, tongues out of it, and leaves on both. */
const sketchNear = (scene: Scene): readonly Sketch[] =>
  scene.near.flatMap((tree, i) => {
    const random = scene.randomFor(`near ${i}`);
    const shown = Math.min(1, tree.foot / tree.height) - tree.crown;
    const lumps = (shown * tree.height) / Math.max(tree.half, 0.08 * scene.scale ** 0.8);
    return [
      ...massCrown(scene, random, { ...tree, half: 0.72 * tree.half }, 0.27),
      ...sketchTongues(scene, random, tree, Math.round((3 * lumps * (1 - tree.crown)) / shown)),
      ...leafCrown(scene, random, { ...tree, half: 0.8 * tree.half }, Math.round(5.4 * lumps)),
    ];
  });

/** All crowns. */
export const sketchCrowns = (scene: Scene): readonly Sketch[] => [
  ...sketchRow(scene),
  ...sketchNear(scene),
];
