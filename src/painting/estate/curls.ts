import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { arc, sampled } from '../gesture.ts';
import { choose, type Sketch, spreadOut, wobble } from '../sketch.ts';
import { sketchAlong, type WristTouch } from '../sketchTouch.ts';
import { flame, onCypress } from './flame.ts';
import { COOL, DARKS, DEEPEST, LIT, MIDDLES } from './leaves.ts';
import { pick } from './light.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** How broad a curl is, in sheets' scales, the few largest last, how many times longer, and at most, in heights of its tree. */
const CURL = { broad: [0.01, 0.026], long: [4, 9], most: 0.3 } as const;

/** How many of those in its core, where it is turned from the light, are the darkest of all. */
const DEEP = 0.55;

/** How many curls lie in one another, of one load. */
const CURLS = 3;

/** The paint of a place in a cypress: olive greens to the light, blue and bottle greens away from it with gleams of the sky, most of all at that edge. */
const paintOf = (scene: Scene, random: Random, turned: number): Lab => {
  const gleams = random();
  if (turned > 0.3)
    return blend(pick(scene, MIDDLES, random), pick(scene, LIT, random), 0.15 + 0.7 * gleams);
  const own = blend(pick(scene, MIDDLES, random), pick(scene, DARKS, random), random());
  const isEdge = turned < -0.45;
  return gleams < (isEdge ? 0.4 : 0.15) ? blend(own, pick(scene, COOL, random), 0.5) : own;
};

/** How wide a curl winds, in its tree's half widths there, and how far round it goes, in radians. */
const WINDS = [0.28, 0.6] as const;
const ROUND = [0.6, 1.7] as const;

/** How many wind upwards instead, as a flame does, and how far, in heights of the tree. */
const LICKS = 0.62;
const LICK = [0.09, 0.24] as const;

/** A curl about a place of the tree: up its side and in over itself, so that its back looks outward; or one that winds up it. */
const curl = (
  random: Random,
  tree: Cypress,
  [rise, aside]: readonly [Unit, number],
  rest: Pick<WristTouch, 'brush' | 'load' | 'second' | 'stage' | 'width'>,
): Sketch => {
  if (random() < LICKS) {
    const to = clamp(rise + mix(...LICK, random()), 0, 0.98);
    const [winds, turns] = [0.32 * wobble(random), Math.PI * mix(1, 2.4, random())];
    const path = sampled((t) =>
      onCypress(tree, mix(rise, to, t), aside * (1 - 0.3 * t) + winds * Math.sin(turns * t)),
    );
    return sketchAlong(random, path, { hand: 'left', body: 0.6, spread: 0.006, ...rest });
  }
  const out = aside < 0 ? -1 : 1;
  const radius = Math.max(mix(...WINDS, random()) * tree.half * flame(rise), 0.6 * rest.width);
  const long = mix(...CURL.long, random()) * rest.width;
  const turn = clamp(Math.min(long, CURL.most * tree.height) / radius, ...ROUND);
  const [x, y] = onCypress(tree, rise, aside);
  // None hangs out below the foot.
  const middle = Math.min(y, tree.foot - 0.7 * radius);
  const begins = 0.3 + 0.9 * wobble(random);
  return sketchAlong(
    random,
    out > 0
      ? arc(x - 0.8 * radius, middle, radius, begins, -turn)
      : arc(x + 0.8 * radius, middle, radius, Math.PI - begins, turn),
    { hand: 'left', body: 0.6, spread: 0.006, ...rest },
  );
};

/** Curls that lie in one another about a place, of one load, each beside the one before. */
const gather = (
  scene: Scene,
  random: Random,
  tree: Cypress,
  [rise, aside]: readonly [Unit, number],
): Sketch[] => {
  const turned = aside * scene.sun + 0.3 * wobble(random);
  const isDeepest = Math.abs(aside) < 0.6 && turned < 0.25 && random() < DEEP;
  const load = isDeepest ? pick(scene, DEEPEST, random) : paintOf(scene, random, turned);
  const stage = (isDeepest ? 0.6 : 0.46 + 0.06 * turned) + 0.2 * random();
  return Array.from({ length: CURLS }, (_, i) => {
    const broad = mix(...CURL.broad, random() ** 1.8) * scene.scale;
    const beside = aside + 0.3 * (i - 1) + 0.1 * wobble(random);
    return curl(random, tree, [clamp(rise + 0.02 * wobble(random), 0, 0.97), beside], {
      width: Math.min(broad, 0.7 * tree.half * flame(rise)),
      brush: choose(['worked', 'filbert', 'worked'], random),
      load: shade(load, 0.03 * wobble(random)),
      second: pick(scene, isDeepest || turned > 0.2 ? DARKS : MIDDLES, random),
      stage: stage + 0.004 * i,
    });
  });
};

/** How high the lowest are, in heights of the tree: lower they would lie before its foot. */
const LOWEST = 0.06;

/** The tree turned to the light in curls of many greens of a few near values, unequal, some over its outline. */
export const curlUp = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round((2 + (30 * tree.height) / scene.scale) / CURLS) }).flatMap(
    (_, i) =>
      gather(scene, random, tree, [
        mix(LOWEST, 0.72, spreadOut(i, 0.382) ** 1.2),
        0.46 * (2 * spreadOut(i) - 1),
      ]),
  );
