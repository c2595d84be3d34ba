import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { halfAt, isThin, placeIn } from './foliage.ts';
import { dragEdges, growLeaves, openGaps } from './leaves.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';

/** How a crown's mass is laid: how many touches a half width of its height, how large they are in half widths, and when. */
const MASSES = [
  { many: 1.5, width: 1.1, length: 1.7, brush: 'scumble', stages: [0.18, 0.28] },
  { many: 4, width: 0.44, length: 0.95, brush: 'worked', stages: [0.3, 0.5] },
] as const;

/** A crown as one mass, dark to one side and light to the other: touches as broad as it is, one over the next. */
const massCrown = (scene: Scene, random: Random, tree: Poplar): Sketch[] =>
  MASSES.flatMap(({ many, width, length, brush, stages }) => {
    const tall = tree.height * (1 - tree.crown);
    const count = Math.round(3 + (many * tall) / tree.half);
    return Array.from({ length: count }, (_, i) => i).flatMap((i): Sketch[] => {
      const rise = mix(tree.crown + 0.03, 0.97, (i + random()) / count);
      const aside = (random() * 2 - 1) * (0.84 - 0.5 * width);
      if (brush === 'worked' && isThin(scene, tree, rise, aside)) return [];
      const { x, y } = placeIn(scene, tree, rise, aside);
      const stage = mix(stages[0], stages[1], random());
      const load = scene.leaves({ deep: 1, aside, tree }, x, y, stage);
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(length, 0.3, random) * tree.half,
          width: vary(width, 0.25, random) * halfAt(scene, tree, rise),
          angle: -UPRIGHT + aside * 0.3 + wobble(random) * 0.3 + scene.wind * 4,
          // What is broad and firm at an edge would hang there like a leaf.
          brush: Math.abs(aside) > 0.45 ? 'scumble' : brush,
          load,
          second: scene.leaves(
            { deep: 1, aside: aside + 0.4 * scene.sun, tree },
            x,
            y - 0.02,
            stage,
          ),
          stage,
          hand: brush === 'worked' && Math.abs(aside) < 0.45 ? 'right' : 'left',
          spread: 0.01,
        }),
      ];
    });
  });

/** All crowns: their masses, then the leaves of the distant row, thinner and paler the farther, and of the near one. */
export const sketchCrowns = (scene: Scene): readonly Sketch[] => [
  ...scene.bend.flatMap((tree, i) => {
    const random = scene.randomFor(`distant ${i}`);
    const count = Math.round(mix(6, 30, Math.min(1, tree.height / 0.5)));
    const from = 0.36 + 0.14 * (1 - tree.far);
    return [
      ...massCrown(scene, random, tree),
      ...growLeaves(scene, random, tree, count, [from, from + 0.3]),
    ];
  }),
  ...scene.near.flatMap((tree, i) => {
    const random = scene.randomFor(`near ${i}`);
    const leafy = 1 - Math.max(0, tree.crown - 0.2);
    return [
      ...massCrown(scene, random, tree),
      ...dragEdges(scene, random, tree, Math.round(44 * leafy)),
      ...growLeaves(scene, random, tree, Math.round(150 * leafy), [0.5, 0.88]),
      ...openGaps(scene, random, tree, 30),
    ];
  }),
];
