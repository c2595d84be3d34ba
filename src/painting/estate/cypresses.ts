import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { flame, lick } from './flame.ts';
import { COOL, DARKS, LIT, MIDDLES } from './leaves.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';
import { settleCypress } from './settleCypress.ts';

/** The pulls that make the tree, from below its foot to the tip: how far aside each begins, where it ends, how broad it is. */
const PULLS: readonly (readonly [aside: number, top: Unit, share: number])[] = [
  [-0.4, 0.6, 0.9],
  [0.42, 0.52, 0.9],
  [0, 0.78, 0.95],
  [0, 0.88, 0.56],
  [0, 0.96, 0.36],
  [0, 1, 0.22],
];

/** How far up the tree a strand goes, in shares of its height, and how broad it is, in sheets' scales; and how broad licks are. */
const STRAND = [0.14, 0.42] as const;
const BROAD = [0.004, 0.0105] as const;
const LICK = [0.0035, 0.007] as const;

/** The tree as one dark flame, warmer to the sun: a few full pulls from its foot up. */
const raise = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  PULLS.map(([aside, top, share], i) =>
    lick(random, tree, [-0.015, top], [aside, aside * 0.4], aside * 0.4 + 0.03 * wobble(random), {
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

/** The paint of a place in a cypress: ochre greens to the light, deep away from it, the sky's blue at that edge. */
const paintOf = (random: Random, turned: number): Lab => {
  if (turned > 0.2)
    return blend(choose(MIDDLES, random), choose(LIT, random), 0.08 + 0.3 * random());
  if (turned > -0.25) return blend(choose(MIDDLES, random), choose(DARKS, random), 0.5 * random());
  const isEdge = turned < -0.5 && random() < 0.5;
  return blend(choose(DARKS, random), choose(COOL, random), isEdge ? 0.3 : 0.12 * random());
};

/** The tree turned to the light in many thin wet strokes upwards, of near values, drawn together towards the tip, none beyond its outline. */
const turn = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(8 + (44 * tree.height) / scene.scale) }, (_, i) => {
    const from = 0.72 * random();
    const aside = 0.78 * (1 - 0.4 * from) * (2 * spreadOut(i) - 1);
    const turned = aside * scene.sun + 0.3 * wobble(random);
    const to = Math.min(0.88, from + mix(...STRAND, random()));
    return lick(random, tree, [from, to], [aside, 0.6 * aside], 0.04 * wobble(random), {
      width: Math.min(mix(...BROAD, random() ** 1.6) * scene.scale, 0.45 * tree.half * flame(from)),
      brush: choose(['pull', 'filbert', 'pull'], random),
      load: paintOf(random, turned),
      second: choose(turned > 0 ? MIDDLES : DARKS, random),
      stage: 0.43 + 0.12 * random() + 0.06 * turned,
      body: 0.5,
    });
  });

/** Families of short licks upwards and a little outwards, one load each, where it is fullest. */
const flicker = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(1 + (5 * tree.height) / scene.scale) }).flatMap(() => {
    const at = 0.02 + 0.6 * random();
    const middle = 0.7 * clamp(1.5 * wobble(random), -1, 1);
    const company = paintOf(random, middle * scene.sun + 0.25 * wobble(random));
    const begun = 0.56 + 0.12 * random();
    return Array.from({ length: 2 + Math.floor(2.5 * random()) }, (_, i): Sketch => {
      const from = Math.max(0, at + 0.04 * wobble(random));
      const long = (vary(0.026, 0.4, random) * scene.scale) / tree.height;
      const aside = clamp(middle + 0.2 * wobble(random), -0.75, 0.75);
      return lick(random, tree, [from, Math.min(0.95, from + long)], [aside, aside], 0.05, {
        width: Math.min(mix(...LICK, random() ** 1.7) * scene.scale, 0.6 * tree.half * flame(from)),
        brush: choose(['filbert', 'run', 'pull'], random),
        load: blend(company, choose(MIDDLES, random), 0.25 * random()),
        second: choose(MIDDLES, random),
        stage: begun + 0.01 * i,
        body: 0.6,
      });
    });
  });

/** Its one lit edge: a handful of small licks in the sun, close together at two or three heights. */
const light = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 1 + Math.round((4 * tree.height) / scene.scale) }).flatMap(() => {
    const at = 0.16 + 0.6 * random();
    return Array.from({ length: 3 + Math.floor(3 * random()) }, (): Sketch => {
      const from = at + 0.04 * wobble(random);
      const long = (vary(0.014, 0.35, random) * scene.scale) / tree.height;
      const aside = scene.sun * (0.7 + 0.15 * wobble(random));
      return lick(random, tree, [from, from + long], [aside, aside], 0.04, {
        width: mix(0.0034, 0.006, random()) * scene.scale,
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
    return [raise, turn, flicker, light, settleCypress].flatMap((work) =>
      work(scene, random, tree),
    );
  });
