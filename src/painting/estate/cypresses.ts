import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { lick } from './flame.ts';
import { COOL, DARKS, LIT, MIDDLES } from './leaves.ts';
import { flame } from './nest.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';
import { settleCypress } from './settleCypress.ts';

/** The pulls that make the tree, from the foot to the tip: how far aside each begins, where it ends, how broad it is. */
const PULLS: readonly (readonly [aside: number, top: Unit, share: number])[] = [
  [-0.5, 0.8, 0.85],
  [0.48, 0.7, 0.85],
  [-0.2, 0.95, 0.8],
  [0.26, 0.9, 0.8],
  [0.02, 0.97, 0.72],
];

/** The tree as one dark flame: a few full pulls from its foot up. */
const raise = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  PULLS.map(([aside, top, share], i) =>
    lick(random, tree, [-0.02, top], [aside, aside * 0.5], aside * 0.4 + 0.1 * wobble(random), {
      width: vary(share, 0.1, random) * tree.half,
      brush: 'pull',
      load: blend(
        choose(DARKS, random),
        choose(MIDDLES, random),
        aside * scene.sun > 0.2 ? 0.4 : 0.1,
      ),
      second: choose(MIDDLES, random),
      stage: 0.39 + 0.006 * i,
      body: 0.9,
    }),
  );

/** The paint of a place in a cypress: warm to the light, deep away from it, the sky's blue at that edge. */
const huesOf = (random: Random, turned: number): Lab => {
  if (turned > 0.35)
    return blend(choose(MIDDLES, random), choose(LIT, random), 0.3 + 0.7 * random());
  if (turned > -0.1) return choose(MIDDLES, random);
  const isEdge = turned < -0.6 && random() < 0.5;
  return blend(choose(DARKS, random), choose(COOL, random), isEdge ? 0.5 : 0.12 * random());
};

/** Long licks over one another that swing out and back to the tip; few, each of its own length. */
const flicker = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(7 + (50 * tree.height) / scene.scale) }, (): Sketch => {
    const from = 0.02 + 0.76 * random();
    const long = Math.min(vary(0.2, 0.4, random), 0.95 - from);
    const aside = Math.max(-0.86, Math.min(0.86, 1.1 * wobble(random)));
    const turned = aside * scene.sun + 0.25 * wobble(random);
    return lick(random, tree, [from, from + long], [aside, aside * 0.75], 0.28 * aside, {
      width: Math.max(0.005, vary(0.24, 0.35, random) * tree.half * flame(from + long / 2)),
      brush: choose(['filbert', 'pull', 'filbert', 'flat'], random),
      load: huesOf(random, turned),
      second: choose(turned > 0 ? MIDDLES : DARKS, random),
      stage: mix(0.46, 0.72, 0.5 * random() + 0.25 + 0.25 * turned),
      body: 0.5 + 0.6 * random(),
    });
  });

/** Tongues that leave the flame, unequal, some on either side. */
const tongue = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(3 + (9 * tree.height) / scene.scale) }, (): Sketch => {
    const from = 0.06 + 0.6 * random();
    const side = random() < 0.5 ? -1 : 1;
    const long = Math.min(vary(0.1, 0.3, random), 0.15);
    return lick(
      random,
      tree,
      [from, from + long],
      [0.6 * side, side * (0.96 + 0.2 * random())],
      0.22 * side,
      {
        width: Math.max(0.006, vary(0.24, 0.3, random) * tree.half),
        brush: 'filbert',
        load: huesOf(random, side * scene.sun * 0.5),
        second: choose(MIDDLES, random),
        stage: 0.5 + 0.1 * random(),
      },
    );
  });

/** The cypresses: a dark flame, licks that turn it to the light, tongues, and what binds it to its place. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raise, flicker, tongue, settleCypress].flatMap((work) => work(scene, random, tree));
  });
