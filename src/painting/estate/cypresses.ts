import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { curlUp } from './curls.ts';
import { flame, lick, onCypress } from './flame.ts';
import { halo, isAlone } from './halo.ts';
import { DARKS, LIT, MIDDLES } from './leaves.ts';
import { pick } from './light.ts';
import type { Cypress } from './plantTrees.ts';
import { roundOff } from './rim.ts';
import type { Scene } from './scene.ts';
import { settleCypress } from './settleCypress.ts';
import { STAGES } from './stages.ts';

/** The masses that make the tree, from its foot to its tip: where each begins and ends, how far aside, how broad. */
const MASSES: readonly (readonly [from: number, to: Unit, aside: number, share: number])[] = [
  [-0.03, 0.3, -0.26, 1.35],
  [-0.02, 0.36, 0.28, 1.35],
  [0.16, 0.54, -0.24, 1.3],
  [0.22, 0.62, 0.26, 1.2],
  [0.4, 0.8, 0, 1.7],
  [0.56, 1, 0, 1.6],
  [0.66, 1, 0, 1.7],
  [0.8, 1.02, 0, 1.2],
];

/** When the tree's lower masses are raised. */
const raisedAt = (scene: Scene, tree: Cypress): Unit =>
  [-1, 1].some((side) => scene.built(...onCypress(tree, 0.1, side)))
    ? STAGES.cypressBefore
    : STAGES.cypresses;

/** The tree in a few dark masses that overlap, warmer to the sun. */
const raise = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  MASSES.map(([from, to, aside, share], i) =>
    lick(random, tree, [from, to], [aside, 0.5 * aside], 0.16 * wobble(random), {
      width: vary(share, 0.12, random) * tree.half * flame(mix(from, to, 0.5)),
      // Its tip is narrow, however the brush is worn.
      brush: i % 2 === 0 || from > 0.6 ? 'pull' : 'worked',
      load: blend(
        pick(scene, DARKS, random),
        pick(scene, MIDDLES, random),
        aside * scene.sun > 0.2 ? 0.35 : 0.05,
      ),
      second: pick(scene, i % 2 === 0 ? DARKS : MIDDLES, random),
      stage: (from > 0.5 ? STAGES.tips : raisedAt(scene, tree)) + 0.003 * i,
      body: from > 0.5 ? 1.2 : 0.6,
    }),
  );

/** The long loads drawn up it over the mass: where each begins and ends, how far aside at either end, towards the sun, how broad in half widths, and how much of the light it has; the one away from the sun is that side's contour. */
const LOADS: readonly {
  readonly span: readonly [from: number, to: Unit];
  readonly aside: readonly [begun: number, ended: number];
  readonly broad: number;
  readonly lit: Unit;
}[] = [
  { span: [0.34, 0.78], aside: [-0.7, -0.5], broad: 0.5, lit: 0 },
  { span: [0.16, 0.46], aside: [0.5, 0.4], broad: 0.42, lit: 0.75 },
  { span: [0.5, 0.9], aside: [0.05, -0.05], broad: 0.5, lit: 0.15 },
];

/** The tree drawn up in a few long loads: its contour in shade, one that the sun meets, one to its tip. */
const drawUp = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  LOADS.map(({ span, aside: [begun, ended], broad, lit }, i) =>
    lick(
      random,
      tree,
      [span[0] + 0.06 * wobble(random), span[1] + 0.05 * wobble(random)],
      [begun * scene.sun, ended * scene.sun],
      0.2 * wobble(random),
      {
        width: vary(broad, 0.2, random) * tree.half,
        brush: choose(['pull', 'filbert'], random),
        load: blend(
          blend(pick(scene, DARKS, random), pick(scene, MIDDLES, random), Math.min(1, 2 * lit)),
          pick(scene, LIT, random),
          Math.max(0, lit - 0.4),
        ),
        second: pick(scene, DARKS, random),
        stage: 0.6 + 0.02 * i,
        body: 0.8,
      },
    ),
  );

/** Its lights: a few touches of unequal length up the side in the sun, a warm green that parts it from the sky. */
const light = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 2 + Math.round((5 * tree.height) / scene.scale) }, () => {
    const from = 0.14 + 0.6 * random();
    const to = Math.min(0.95, from + mix(0.06, 0.2, random() ** 1.6));
    const aside = scene.sun * (0.5 + 0.2 * wobble(random));
    return lick(random, tree, [from, to], [aside, 0.8 * aside], 0.16 * wobble(random), {
      width: mix(0.006, 0.014, random() ** 1.8) * scene.scale,
      brush: choose(['worked', 'filbert'], random),
      load: blend(pick(scene, LIT, random), pick(scene, MIDDLES, random), 0.05 + 0.45 * random()),
      second: pick(scene, MIDDLES, random),
      stage: 0.68 + 0.1 * random(),
      body: 0.7,
    });
  });

/** Where the light strokes along a tree's sunny side begin and end, and how far out they lie at either end. */
const CUTS: readonly (readonly [from: Unit, to: Unit, begun: number, ended: number])[] = [
  [0.14, 0.34, 0.7, 0.78],
  [0.24, 0.52, 0.82, 0.84],
  [0.6, 0.8, 0.86, 0.7],
];

/** The sky along the side in the sun, drawn up in a few light strokes, as one cuts a trunk out of what is behind it. */
const cutAlong = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  CUTS.flatMap(([from, to, begun, ended], i) => {
    const [x, y] = onCypress(tree, to, 2 * scene.sun);
    const air = scene.open(x, y, 0.4);
    const stroke = lick(
      random,
      tree,
      [from, to],
      [begun * scene.sun, ended * scene.sun],
      0.1 * wobble(random),
      {
        width: clamp(vary(0.3, 0.2, random) * tree.half, 0.004 * scene.scale, 0.016 * scene.scale),
        brush: choose(['filbert', 'worked'], random),
        load: blend(
          blend(pick(scene, LIT, random), pick(scene, MIDDLES, random), 0.3),
          air,
          0.12 + 0.14 * i,
        ),
        second: pick(scene, MIDDLES, random),
        stage: 0.84 + 0.02 * i,
        body: 0.8,
      },
    );
    return isAlone(scene, tree, [x, y]) && scene.foliage(x, y) < 0.3 ? [stroke] : [];
  });

/** The cypresses: dark masses, their sides in the air, curls and long loads that turn them to the light, and what binds them to their place. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [
      ...raise(scene, random, tree),
      ...halo(scene, random, tree),
      ...roundOff(scene, scene.randomFor(`rim ${i}`), tree),
      ...[curlUp, drawUp, light, settleCypress, cutAlong].flatMap((work) =>
        work(scene, random, tree),
      ),
    ];
  });
