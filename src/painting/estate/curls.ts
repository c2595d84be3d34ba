import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { coreOf, deepOf, type Spot, turnedTo } from './cypressPaints.ts';
import { flame, onCypress } from './flame.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** How far up a curl goes, in heights of the tree and at least in its half widths, how far its back swings out, and how far in over itself its end comes, in half widths. */
const HIGH = [0.1, 0.19] as const;
const LEAST = 1.1;
const SWINGS = [0.2, 0.45] as const;
const ENDS = [0.2, 0.8] as const;

/** How broad it is, in half widths of the tree there, and at most, in sheets' scales. */
const BROAD = 0.46;
const MOST = 0.026;

/** How much of that a stroke in the core winds, where the trunk is felt, and how much broader it is. */
const CORE = { rise: 0.53, aside: 0.48, share: 0.92, winds: 0.35, broad: 1.45 } as const;

/** A curl from a place on: up its side, its back outward, and in over itself. */
const curl = (
  scene: Scene,
  random: Random,
  tree: Cypress,
  [rise, aside]: Spot,
  isCore: boolean,
): Pick<Sketch, 'path' | 'width'> => {
  const out = (aside < 0 ? -1 : 1) * (isCore ? CORE.winds : 1);
  const high = Math.max(mix(...HIGH, random()), (LEAST * tree.half) / tree.height);
  const [swings, ends] = [mix(...SWINGS, random()), mix(...ENDS, random())];
  const broad = vary(BROAD, 0.25, random) * (isCore ? CORE.broad : 1);
  return {
    path: sampled((t) =>
      onCypress(
        tree,
        rise + high * (Math.sin(1.9 * t) - 0.4),
        aside + out * (swings * Math.sin(Math.PI * t) - ends * t ** 2),
      ),
    ),
    width: Math.min(broad * tree.half * Math.max(0.7, flame(rise)), MOST * scene.scale),
  };
};

/** How many curls a tree as high as a sheet's scale would have, beside a few. */
const MANY = 62;
const FEW = 3;

/** The steps in which they go up the tree and aside: two that never fall into one line. */
const STEPS = { up: 0.755, aside: 0.57 } as const;

/** Where the nth is; the first two make its tip. */
const spotOf = (random: Random, nth: number): Spot =>
  nth < 2
    ? [0.87 - 0.14 * nth, 0.12 * (1 - 3 * nth)]
    : [
        mix(0.06, 0.86, spreadOut(nth, STEPS.up)),
        0.62 * (2 * spreadOut(nth, STEPS.aside) - 1) + 0.1 * wobble(random),
      ];

/** The tree turned to the light in loaded curls that make its outline too: deep ones low inside, bluish ones upon them, at the side in the sun the lightest. */
export const curlUp = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: FEW + Math.round((MANY * tree.height) / scene.scale) }, (_, i) => {
    const spot = spotOf(random, i);
    const [rise, aside] = spot;
    const turned = 1.3 * aside * scene.sun + 0.25 * wobble(random);
    const isCore = rise < CORE.rise && Math.abs(aside) < CORE.aside && random() < CORE.share;
    const isShaded = turned < -0.35;
    const { path, width } = curl(scene, random, tree, spot, isCore);
    const load = isCore
      ? coreOf(scene, random, tree, spot)
      : turnedTo(scene, random, tree, spot, turned);
    return sketchAlong(random, path, {
      width,
      brush: isShaded ? 'worked' : choose(['filbert', 'worked', 'filbert'], random),
      load: shade(load, 0.02 * wobble(random)),
      second: deepOf(scene, random, tree, spot),
      stage: isCore ? 0.6 : 0.61 + 0.05 * turned + 0.05 * random(),
      hand: 'left',
      body: isShaded ? 0.5 : 0.9,
      spread: 0.006,
    });
  });
