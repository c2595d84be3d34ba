import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { flame, lick, onCypress } from './flame.ts';
import { COOL, DARKS, LIT, MIDDLES } from './leaves.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';
import { settleCypress } from './settleCypress.ts';

/** The masses that make the tree, from its foot to its tip: where each begins and ends, how far aside, how broad. */
const MASSES: readonly (readonly [from: number, to: Unit, aside: number, share: number])[] = [
  [-0.02, 0.3, -0.36, 1.25],
  [0, 0.36, 0.38, 1.25],
  [0.16, 0.54, -0.24, 1.3],
  [0.22, 0.62, 0.26, 1.2],
  [0.4, 0.8, 0, 1.7],
  [0.62, 0.97, 0, 1.1],
];

/** How broad a curl is, in sheets' scales, the few largest last, and how many times longer. */
const CURL = { broad: [0.0055, 0.02], long: [1.6, 3.2] } as const;

/** The tree in a few dark masses that overlap, warmer to the sun. */
const raise = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  MASSES.map(([from, to, aside, share], i) =>
    lick(random, tree, [from, to], [aside, 0.5 * aside], 0.16 * wobble(random), {
      width: vary(share, 0.12, random) * tree.half * flame(mix(from, to, 0.5)),
      brush: 'pull',
      load: blend(
        choose(DARKS, random),
        choose(MIDDLES, random),
        aside * scene.sun > 0.2 ? 0.5 : 0.15,
      ),
      second: choose(DARKS, random),
      stage: 0.39 + 0.006 * i,
      body: 0.6,
    }),
  );

/** The paint of a place in a cypress: olive greens to the light, deep away from it, the sky's blue at that edge. */
const paintOf = (random: Random, turned: number): Lab => {
  if (turned > 0.25)
    return blend(choose(MIDDLES, random), choose(LIT, random), 0.2 + 0.5 * random());
  if (turned > -0.3) return blend(choose(MIDDLES, random), choose(DARKS, random), 0.6 * random());
  const isEdge = turned < -0.5 && random() < 0.4;
  return blend(choose(DARKS, random), choose(COOL, random), isEdge ? 0.5 : 0.3 * random());
};

/** How far a curl leans out of the tree's middle, in radians, and how far it bends, in its lengths. */
const LEANS = 0.5;
const BENDS = 0.3;

/** A curled touch about a place of the tree: up, and out over its side. */
const curl = (
  random: Random,
  tree: Cypress,
  [rise, aside]: readonly [Unit, number],
  rest: Pick<WristTouch, 'brush' | 'load' | 'second' | 'stage' | 'width'>,
): Sketch => {
  const [x, y] = onCypress(tree, rise, aside);
  const out = aside < 0 ? -1 : 1;
  const narrow = (1 - rise) ** 0.5;
  const length = mix(...CURL.long, random()) * rest.width;
  return sketchTouch(random, {
    x,
    // None hangs out below the foot.
    y: Math.min(y, tree.foot - 0.4 * length),
    length,
    angle: -UPRIGHT + narrow * (LEANS * aside + 0.3 * wobble(random)),
    bow: -out * narrow * BENDS * (0.4 + 0.6 * random()),
    hand: 'left',
    body: 0.5,
    spread: 0.006,
    ...rest,
  });
};

/** The tree turned to the light in opaque curls of a few near values, unequal, some over its outline. */
const turn = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(10 + (74 * tree.height) / scene.scale) }, (_, i) => {
    const rise = 0.96 * spreadOut(i, 0.382) ** 1.5;
    const aside = 0.92 * (2 * spreadOut(i) - 1);
    const turned = aside * scene.sun + 0.3 * wobble(random);
    const broad = mix(...CURL.broad, random() ** 2) * scene.scale;
    return curl(random, tree, [rise, aside], {
      width: Math.min(broad, 0.8 * tree.half * flame(rise)),
      brush: choose(['flat', 'dab', 'filbert'], random),
      load: paintOf(random, turned),
      second: choose(turned > 0 ? MIDDLES : DARKS, random),
      stage: 0.43 + 0.16 * random() + 0.06 * turned,
    });
  });

/** Its lights: a handful of small curls in the sun, close together at two or three heights. */
const light = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 2 + Math.round((8 * tree.height) / scene.scale) }).flatMap(() => {
    const at = 0.1 + 0.66 * random();
    return Array.from({ length: 2 + Math.floor(3 * random()) }, (): Sketch => {
      const rise = clamp(at + 0.05 * wobble(random));
      const aside = scene.sun * (0.55 + 0.35 * wobble(random));
      return curl(random, tree, [rise, aside], {
        width: mix(0.004, 0.0115, random() ** 1.5) * scene.scale,
        brush: choose(['dab', 'flat'], random),
        load: blend(choose(LIT, random), choose(MIDDLES, random), 0.25 + 0.5 * random()),
        second: choose(MIDDLES, random),
        stage: 0.66 + 0.12 * random(),
      });
    });
  });

/** The cypresses: dark masses, curls that turn them to the light, and what binds them to their place. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raise, turn, light, settleCypress].flatMap((work) => work(scene, random, tree));
  });
