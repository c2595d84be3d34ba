import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { flame, lick, onCypress } from './flame.ts';
import { COOL, DARKS, DEEPEST, LIT, MIDDLES } from './leaves.ts';
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

/** Licks that leave its outline: how high one begins and ends, and on which side. */
const TONGUES: readonly (readonly [from: Unit, to: Unit, side: -1 | 1])[] = [
  [0.12, 0.34, 1],
  [0.26, 0.52, -1],
  [0.44, 0.68, 1],
  [0.58, 0.8, -1],
];

/** How broad a curl is, in sheets' scales, the few largest last, how many times longer, and at most, in heights of its tree. */
const CURL = { broad: [0.0038, 0.017], long: [2.2, 5], most: 0.2 } as const;

/** How many of those turned from the light are the darkest of all. */
const DEEP = 0.16;

/** How many curls lie in one another, of one load. */
const CURLS = 3;

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

/** The licks that leave it, each thin and of a paint of its own. */
const flicker = (_scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  TONGUES.map(([from, to, side], i) =>
    lick(random, tree, [from, to], [0.5 * side, (1.1 + 0.3 * random()) * side], 0.2 * side, {
      width: vary(0.42, 0.3, random) * tree.half * flame(from),
      brush: choose(['filbert', 'worked'], random),
      load: blend(choose(MIDDLES, random), choose(DARKS, random), 0.7 * random()),
      second: choose(MIDDLES, random),
      stage: 0.42 + 0.006 * i,
      body: 0.5,
    }),
  );

/** The paint of a place in a cypress: olive greens to the light, blue and bottle greens away from it, the sky's blue at that edge. */
const paintOf = (random: Random, turned: number): Lab => {
  if (turned > 0.35)
    return blend(choose(MIDDLES, random), choose(LIT, random), 0.1 + 0.5 * random());
  if (turned > -0.3) return blend(choose(MIDDLES, random), choose(DARKS, random), 0.8 * random());
  const isEdge = turned < -0.5 && random() < 0.5;
  return blend(choose(DARKS, random), choose(COOL, random), isEdge ? 0.7 : 0.35 * random());
};

/** How far a curl leans out of the tree's middle, in radians, and how far it bends, in its lengths. */
const LEANS = 0.55;
const BENDS = 0.42;

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
  const length = Math.min(mix(...CURL.long, random()) * rest.width, CURL.most * tree.height);
  return sketchTouch(random, {
    x,
    // None hangs out below the foot.
    y: Math.min(y, tree.foot - 0.4 * length),
    length,
    angle: -UPRIGHT + narrow * (LEANS * aside + 0.3 * wobble(random)),
    bow: -out * narrow * BENDS * (0.3 + 0.7 * random()),
    hand: 'left',
    body: 0.6,
    spread: 0.006,
    ...rest,
  });
};

/** Curls that lie in one another about a place, of one load, the later the farther out. */
const gather = (
  scene: Scene,
  random: Random,
  tree: Cypress,
  [rise, aside]: readonly [Unit, number],
): Sketch[] => {
  const turned = aside * scene.sun + 0.3 * wobble(random);
  const isDeepest = turned < 0.1 && random() < DEEP;
  const load = isDeepest ? choose(DEEPEST, random) : paintOf(random, turned);
  const stage = 0.43 + 0.16 * random() + 0.06 * turned;
  return Array.from({ length: CURLS }, (_, i) => {
    const broad = mix(...CURL.broad, random() ** 2) * scene.scale;
    const beside = aside + 0.3 * (i - 1) + 0.1 * wobble(random);
    return curl(random, tree, [clamp(rise + 0.02 * wobble(random), 0, 0.97), beside], {
      width: Math.min(broad, 0.7 * tree.half * flame(rise)),
      brush: choose(['filbert', 'flat', 'worked', 'dab'], random),
      load: shade(load, 0.05 * wobble(random)),
      second: choose(turned > 0 ? MIDDLES : DARKS, random),
      stage: stage + 0.004 * i,
    });
  });
};

/** The tree turned to the light in curls of many greens of a few near values, unequal, some over its outline. */
const turn = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round((10 + (74 * tree.height) / scene.scale) / CURLS) }).flatMap(
    (_, i) =>
      gather(scene, random, tree, [
        0.96 * spreadOut(i, 0.382) ** 1.4,
        0.85 * (2 * spreadOut(i) - 1),
      ]),
  );

/** Its lights: thin lines drawn up the side in the sun, broken, a warm green that parts it from the sky. */
const light = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 5 + Math.round((20 * tree.height) / scene.scale) }, () => {
    const from = 0.04 + 0.76 * random();
    const to = Math.min(0.95, from + mix(0.05, 0.2, random() ** 1.6));
    const aside = scene.sun * (0.55 + 0.35 * wobble(random));
    return lick(random, tree, [from, to], [aside, aside], 0.16 * wobble(random), {
      width: mix(0.0032, 0.009, random() ** 1.8) * scene.scale,
      brush: choose(['filbert', 'drag', 'worked'], random),
      load: blend(choose(LIT, random), choose(MIDDLES, random), 0.25 + 0.5 * random()),
      second: choose(MIDDLES, random),
      stage: 0.66 + 0.12 * random(),
      body: 0.7,
    });
  });

/** The cypresses: dark masses, curls that turn them to the light, and what binds them to their place. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [raise, flicker, turn, light, settleCypress].flatMap((work) => work(scene, random, tree));
  });
