import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { onCypress } from './flame.ts';
import { COOL, DARKS, DEEPEST, LIT, MIDDLES, RIM } from './leaves.ts';
import { pick } from './light.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** A place of a cypress: how high, in its heights, and how far aside, in its half widths. */
export type Spot = readonly [rise: Unit, aside: number];

/** What is behind a cypress beside a place of it. */
const airBeside = (scene: Scene, tree: Cypress, [rise, aside]: Spot): Lab =>
  scene.open(...onCypress(tree, rise, aside < 0 ? -2 : 2), 0.4);

/** How much of leaves in their own colour there is in its deep at the foot and at the tip, and how much of the air. */
const LEAFY = [0, 0.66] as const;
const AIRY = [0, 0.24] as const;

/** Its deep at a place: dark low inside, and the higher the bluer, and the nearer to what is behind it. */
export const deepOf = (scene: Scene, random: Random, tree: Cypress, spot: Spot): Lab => {
  const high = smoothstep(0.18, 0.74, spot[0]);
  const leaves = blend(pick(scene, MIDDLES, random), pick(scene, COOL, random), 0.45);
  const own = blend(pick(scene, DARKS, random), leaves, mix(...LEAFY, high));
  return blend(own, airBeside(scene, tree, spot), mix(...AIRY, high));
};

/** The paint of a place that is turned so far to the sun, −1 to 1: olive greens towards it, bluish greens between, and away from it a blue-grey in which leaves and air are one. */
export const turnedTo = (
  scene: Scene,
  random: Random,
  tree: Cypress,
  spot: Spot,
  turned: number,
): Lab => {
  const middle = blend(
    pick(scene, MIDDLES, random),
    pick(scene, COOL, random),
    0.2 + 0.5 * random(),
  );
  if (turned > 0.35) return blend(middle, pick(scene, LIT, random), 0.25 + 0.5 * random());
  if (turned > -0.35) return blend(deepOf(scene, random, tree, spot), middle, 0.3 + 0.6 * random());
  const rim = blend(pick(scene, RIM, random), deepOf(scene, random, tree, spot), 0.2);
  return blend(rim, airBeside(scene, tree, spot), 0.2 + 0.35 * random());
};

/** The darkest, low in its core, mixed with the deep beside it. */
export const coreOf = (scene: Scene, random: Random, tree: Cypress, spot: Spot): Lab =>
  blend(pick(scene, DEEPEST, random), deepOf(scene, random, tree, spot), 0.2 * random());
