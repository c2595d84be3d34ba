import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { flame, lick } from './flame.ts';
import { COOL, DARKS, LIT, MIDDLES } from './leaves.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';
import { settleCypress } from './settleCypress.ts';

/** The pulls that make the tree, from below its foot to the tip: how far aside each begins, where it ends, how broad it is. */
const PULLS: readonly (readonly [aside: number, top: Unit, share: number])[] = [
  [-0.4, 0.72, 0.9],
  [0.42, 0.6, 0.9],
  [0.05, 0.92, 0.95],
  [-0.04, 1, 0.55],
];

/** How broad the touches are that work on it, in sheets' scales. */
const LICK = [0.0036, 0.0095] as const;

/** The tree as one dark flame, warmer to the sun: a few full pulls from its foot up. */
const raise = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  PULLS.map(([aside, top, share], i) =>
    lick(random, tree, [-0.04, top], [aside, aside * 0.4], aside * 0.4 + 0.1 * wobble(random), {
      width: vary(share, 0.1, random) * tree.half,
      brush: 'pull',
      load: blend(
        choose(DARKS, random),
        choose(MIDDLES, random),
        aside * scene.sun > 0.2 ? 0.6 : 0.25,
      ),
      second: choose(DARKS, random),
      stage: 0.39 + 0.006 * i,
      body: 0.6,
    }),
  );

/** The paint of a place in a cypress: warm to the light, deep away from it, the sky's blue at that edge. */
const paintOf = (random: Random, turned: number): Lab => {
  if (turned > 0.25) return blend(choose(MIDDLES, random), choose(LIT, random), 0.7 * random());
  if (turned > -0.25) return blend(choose(MIDDLES, random), choose(DARKS, random), 0.4 * random());
  const isEdge = turned < -0.5 && random() < 0.4;
  return blend(choose(DARKS, random), choose(COOL, random), isEdge ? 0.45 : 0.1 * random());
};

/** How broad a touch is that works on it: most are thin. */
const breadthOf = ({ scale }: Scene, random: Random): number =>
  mix(...LICK, random() ** 1.7) * scale;

/** Short licks over one another, up and a little outwards, some out of its outline: in companies, so that here an edge is found and there lost. */
const flicker = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(4 + (34 * tree.height) / scene.scale) }).flatMap(() => {
    const at = 0.02 + 0.78 * random();
    const middle = (1 - 0.3 * at) * clamp(1.5 * wobble(random), -1, 1);
    const company = paintOf(random, middle * scene.sun + 0.25 * wobble(random));
    const begun = 0.44 + 0.2 * random();
    return Array.from({ length: 2 + Math.floor(2.5 * random()) }, (_, i): Sketch => {
      const from = Math.max(0, at + 0.05 * wobble(random));
      const long = (vary(0.022, 0.4, random) * scene.scale) / tree.height;
      const aside = clamp(middle + 0.28 * wobble(random), -1, 1);
      return lick(random, tree, [from, Math.min(0.97, from + long)], [aside, aside * 1.12], 0.06, {
        width: Math.min(breadthOf(scene, random), 0.6 * tree.half * flame(from) + 0.003),
        brush: choose(['filbert', 'drag', 'filbert', 'flat'], random),
        load: blend(company, choose(MIDDLES, random), 0.25 * random()),
        second: choose(MIDDLES, random),
        stage: begun + 0.01 * i,
        body: 0.6,
      });
    });
  });

/** A handful of small licks in the sun, close together at two or three heights. */
const light = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 1 + Math.round((4 * tree.height) / scene.scale) }).flatMap(() => {
    const at = 0.16 + 0.6 * random();
    return Array.from({ length: 3 + Math.floor(3 * random()) }, (): Sketch => {
      const from = at + 0.04 * wobble(random);
      const long = (vary(0.014, 0.35, random) * scene.scale) / tree.height;
      const aside = scene.sun * (0.5 + 0.35 * wobble(random));
      return lick(random, tree, [from, from + long], [aside, aside * 1.1], 0.05, {
        width: mix(0.003, 0.005, random()) * scene.scale,
        brush: 'filbert',
        load: blend(choose(LIT, random), choose(MIDDLES, random), 0.45 + 0.45 * random()),
        second: choose(MIDDLES, random),
        stage: 0.66 + 0.12 * random(),
      });
    });
  });

/** The cypresses: a dark flame, licks that turn it to the light, and what binds it to its place. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raise, flicker, light, settleCypress].flatMap((work) => work(scene, random, tree));
  });
