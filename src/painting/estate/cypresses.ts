import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { curlUp } from './curls.ts';
import { flame, lick } from './flame.ts';
import { halo } from './halo.ts';
import { DARKS, LIT, MIDDLES } from './leaves.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';
import { settleCypress } from './settleCypress.ts';

/** The masses that make the tree, from its foot to its tip: where each begins and ends, how far aside, how broad. */
const MASSES: readonly (readonly [from: number, to: Unit, aside: number, share: number])[] = [
  [-0.03, 0.3, -0.26, 1.35],
  [-0.02, 0.36, 0.28, 1.35],
  [0.16, 0.54, -0.24, 1.3],
  [0.22, 0.62, 0.26, 1.2],
  [0.4, 0.8, 0, 1.7],
  [0.56, 1, 0, 1.6],
];

/** The tree in a few dark masses that overlap, warmer to the sun. */
const raise = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  MASSES.map(([from, to, aside, share], i) =>
    lick(random, tree, [from, to], [aside, 0.5 * aside], 0.16 * wobble(random), {
      width: vary(share, 0.12, random) * tree.half * flame(mix(from, to, 0.5)),
      brush: i % 2 === 0 ? 'pull' : 'worked',
      load: blend(
        choose(DARKS, random),
        choose(MIDDLES, random),
        aside * scene.sun > 0.2 ? 0.35 : 0.05,
      ),
      second: choose(i % 2 === 0 ? DARKS : MIDDLES, random),
      stage: 0.39 + 0.006 * i,
      body: 0.6,
    }),
  );

/** Its lights: short touches up the side in the sun, a warm green that parts it from the sky. */
const light = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 3 + Math.round((10 * tree.height) / scene.scale) }, () => {
    const from = 0.14 + 0.68 * random();
    const to = Math.min(0.95, from + mix(0.05, 0.14, random() ** 1.6));
    const aside = scene.sun * (0.55 + 0.35 * wobble(random));
    return lick(random, tree, [from, to], [aside, aside], 0.16 * wobble(random), {
      width: mix(0.005, 0.013, random() ** 1.8) * scene.scale,
      brush: choose(['worked', 'dab', 'filbert'], random),
      load: blend(choose(LIT, random), choose(MIDDLES, random), 0.25 + 0.5 * random()),
      second: choose(MIDDLES, random),
      stage: 0.66 + 0.12 * random(),
      body: 0.7,
    });
  });

/** The cypresses: dark masses, their sides in the air, curls that turn them to the light, and what binds them to their place. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [
      ...raise(scene, random, tree),
      ...halo(scene, random, tree),
      ...[curlUp, light, settleCypress].flatMap((work) => work(scene, random, tree)),
    ];
  });
