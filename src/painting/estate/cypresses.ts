import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { vary, wobble } from '../sketch.ts';
import { curlUp } from './curls.ts';
import { deepOf } from './cypressPaints.ts';
import { flame, lick, onCypress } from './flame.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';
import { settleCypress } from './settleCypress.ts';
import { STAGES } from './stages.ts';

/** The masses that make the tree, from its foot to below its tip, which is of curls: where each begins and ends, how far aside, how broad. */
const MASSES: readonly (readonly [from: number, to: Unit, aside: number, share: number])[] = [
  [-0.03, 0.3, -0.26, 1.3],
  [-0.02, 0.36, 0.28, 1.3],
  [0.16, 0.54, -0.24, 1.3],
  [0.24, 0.64, 0.24, 1.3],
  [0.44, 0.82, 0, 1.75],
  [0.6, 0.98, 0, 1.7],
];

/** When the tree's lower masses are raised. */
const raisedAt = (scene: Scene, tree: Cypress): Unit =>
  [-1, 1].some((side) => scene.built(...onCypress(tree, 0.1, side)))
    ? STAGES.cypressBefore
    : STAGES.cypresses;

/** The tree in a few masses that overlap, lighter the higher. */
const raise = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  MASSES.map(([from, to, aside, share], i) => {
    const high = mix(from, to, 0.5);
    const paint = () => deepOf(scene, random, tree, [high, aside || scene.sun]);
    return lick(random, tree, [from, to], [aside, 0.5 * aside], 0.3 * wobble(random), {
      width: vary(share, 0.12, random) * tree.half * flame(high),
      brush: i % 2 === 0 ? 'worked' : 'pull',
      load: paint(),
      second: paint(),
      stage: (from > 0.5 ? STAGES.tips : raisedAt(scene, tree)) + 0.003 * i,
      body: 0.6,
    });
  });

/** The cypresses: a few masses, the curls that turn them to the light and make their outline, and what binds them to their place. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raise, curlUp, settleCypress].flatMap((work) => work(scene, random, tree));
  });
