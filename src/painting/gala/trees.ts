import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, hues, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** A plane tree on the quay: where along the shore, how high at a size of 1, and how broad against that. */
interface Tree {
  readonly at: number;
  readonly high: number;
  readonly broad: number;
}

/** Its leaves at dusk. */
const LEAVES: Hues = hues('#34384a', '#383650', '#324246', '#403a4c');
/** So near the gate, in shares of the shore, none stands. */
const CLEAR = 0.045;

/** Where they stand: a group before the near wing, one or two before the hall, a few ever smaller before the far pavilion and beyond, where they lose the palace's corner. */
const plant = (scene: Scene, random: Random): readonly Tree[] => {
  const [from, to] = scene.hall;
  const tree = (at: number, high: number, broad: number): Tree => ({
    at: at + 0.008 * wobble(random),
    high: vary(high, 0.1, random),
    broad,
  });
  return [
    tree(0, 0.14, 1),
    tree(0.052, 0.1, 1.1),
    tree(mix(from, to, 0.02), 0.1, 0.9),
    tree(mix(from, to, 0.24 + 0.2 * random()), 0.074, 0.9),
    tree(mix(from, to, 0.8), 0.085, 1.1),
    tree(mix(from, to, 0.94), 0.115, 1),
    tree(scene.palaceEnd - 0.008, 0.085, 1.3),
    tree(scene.palaceEnd + 0.022, 0.06, 1.6),
  ].filter(({ at }) => Math.abs(at - scene.gate) > CLEAR);
};

/** The rubs of a crown, its heart where they overlap: how far aside and up, how long and broad, against the tree's height, how it is turned, how much lighter it is, with what it is rubbed. */
const CROWN = [
  { aside: -0.2, up: 0.36, long: 0.9, broad: 0.6, turn: -0.16, lighter: -0.01, brush: 'sweep' },
  { aside: 0.18, up: 0.4, long: 0.84, broad: 0.56, turn: 0.2, lighter: 0, brush: 'sweep' },
  { aside: 0, up: 0.66, long: 0.6, broad: 0.5, turn: 0, lighter: 0, brush: 'sweep' },
  { aside: -0.06, up: 0.46, long: 0.7, broad: 0.46, turn: -0.4, lighter: -0.014, brush: 'wash' },
  { aside: 0.16, up: 0.6, long: 0.42, broad: 0.3, turn: 0.6, lighter: 0.024, brush: 'scumble' },
] as const;

/** A tree as a soft dark cloud in few broad rubs whose foot is lost in the quay's dusk, towards the day a little lighter. */
const grow = (scene: Scene, random: Random, { at, high, broad }: Tree): Sketch[] => {
  const x = scene.across(at);
  const tall = high * scene.size(at) * scene.tall;
  const foot = scene.wallTop(x);
  const here = scene.colour(x, foot - 0.4 * tall, 0.6);
  // The farther, the more of what stands behind it is seen in it.
  const own = scene.evening.unlit(choose(LEAVES, random));
  const leaves = blend(here, own, mix(0.3, 0.7, scene.size(at)));
  const rest = {
    second: blend(leaves, here, 0.3),
    hand: 'left',
    spread: 0.006,
    body: 0.3,
  } as const;
  return CROWN.map(({ aside, up, long, broad: deep, turn, lighter, brush }, i) =>
    sketchTouch(random, {
      x: x + scene.outward * broad * tall * (aside + 0.05 * wobble(random)),
      y: foot - tall * (up + 0.04 * wobble(random)),
      length: vary(long, 0.14, random) * broad * tall,
      width: vary(deep, 0.12, random) * tall,
      angle: scene.outward * turn + 0.1 * wobble(random),
      bow: 0.1 * wobble(random),
      brush,
      load: shade(leaves, lighter),
      stage: 0.68 + 0.02 * i,
      ...rest,
    }),
  );
};

/** The plane trees along the quay, before the palace. */
export const plantTrees = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('trees');
  return plant(scene, random).flatMap((tree) => grow(scene, random, tree));
};
