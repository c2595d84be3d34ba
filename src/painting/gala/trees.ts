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
const LEAVES: Hues = hues('#3a3c56', '#403e5a', '#3c465a');

/** Where they stand: a group before the near wing, and one at the far pavilion's foot and beyond, where it loses the palace's corner. */
const plant = (scene: Scene, random: Random): readonly Tree[] => {
  const tree = (at: number, high: number, broad: number): Tree => ({
    at: at + 0.008 * wobble(random),
    high: vary(high, 0.1, random),
    broad,
  });
  return [
    tree(0.004, 0.13, 1.1),
    tree(0.06, 0.085, 1.3),
    tree(scene.palaceEnd - 0.012, 0.085, 1.4),
    tree(scene.palaceEnd + 0.014, 0.055, 1.8),
  ];
};

/** The pulls of a tree, against its height: how far aside and up, how long and broad, how it leans, how much lighter. */
const CROWN = [
  { aside: -0.1, up: 0.14, long: 1.5, broad: 0.6, turn: 0.06, lighter: -0.012 },
  { aside: -0.2, up: 0.4, long: 1.0, broad: 0.56, turn: -0.24, lighter: 0 },
  { aside: 0.1, up: 0.56, long: 0.7, broad: 0.44, turn: 0.3, lighter: 0.012 },
] as const;

/** A tree as a soft rise of the quay's own dusk in few broad pulls, the lowest of which lies in the quay. */
const grow = (scene: Scene, random: Random, { at, high, broad }: Tree): Sketch[] => {
  const x = scene.across(at);
  const tall = high * scene.size(at) * scene.tall;
  const foot = scene.wallTop(x);
  const here = scene.colour(x, foot - 0.4 * tall, 0.6);
  // The farther, the more of what stands behind it is seen in it.
  const own = scene.evening.unlit(choose(LEAVES, random));
  const leaves = blend(here, own, mix(0.3, 0.66, scene.size(at)));
  return CROWN.map(({ aside, up, long, broad: deep, turn, lighter }, i) =>
    sketchTouch(random, {
      x: x + scene.outward * broad * tall * (aside + 0.05 * wobble(random)),
      y: foot - tall * (up + 0.04 * wobble(random)),
      length: vary(long, 0.14, random) * broad * tall,
      width: vary(deep, 0.12, random) * tall,
      // From the day's side inward, where its end is lost in the mass.
      angle: scene.outward * turn + 0.06 * wobble(random) + (scene.outward > 0 ? Math.PI : 0),
      bow: 0.12 * scene.outward,
      brush: 'pull',
      load: shade(leaves, lighter),
      second: blend(leaves, here, 0.3),
      stage: 0.6 + 0.03 * i,
      hand: 'left',
      body: 0.2,
      spread: 0.006,
    }),
  );
};

/** The plane trees along the quay, at either end of the palace. */
export const plantTrees = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('trees');
  return plant(scene, random).flatMap((tree) => grow(scene, random, tree));
};
