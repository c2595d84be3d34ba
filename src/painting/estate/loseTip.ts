import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { flame, lick, onCypress } from './flame.ts';
import { isFar } from './halo.ts';
import { DARKS, LIT, MIDDLES, RIM, WARM } from './leaves.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** A half-dry pull over the upper outline away from the sun: between which shares of the tree's height, how far out it begins and ends, in half widths, how broad it is in half widths there, and how much of the air it carries. */
interface Pull {
  readonly span: readonly [from: Unit, to: Unit];
  readonly out: readonly [begun: number, ended: number];
  readonly broad: number;
  readonly air: Unit;
}

/** The tree's dark pulled out into the air, and the air back into it, by turns and at unequal heights. */
const PULLS: readonly Pull[] = [
  { span: [0.36, 0.58], out: [0.3, 1.25], broad: 0.9, air: 0.45 },
  { span: [0.7, 0.54], out: [1.5, 0.5], broad: 0.6, air: 1 },
  { span: [0.6, 0.8], out: [0.2, 1.1], broad: 1, air: 0.6 },
];

/** The tree's upper outline away from the sun lost in a few soft pulls of the dark into the air and of the air into the dark. */
const losePulls = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  PULLS.flatMap(({ span: [from, to], out: [begun, ended], broad, air }, i) => {
    const side = -scene.sun;
    const up = 0.03 * wobble(random);
    const behind = scene.open(...onCypress(tree, to, 2.4 * side), 0.4);
    const own = blend(choose(DARKS, random), choose(RIM, random), 0.45);
    const stroke = lick(
      random,
      tree,
      [from + up, Math.min(0.99, to + up)],
      [begun * side, ended * side],
      0.14 * wobble(random),
      {
        width: vary(broad, 0.15, random) * tree.half * flame(mix(from, to, 0.5)),
        brush: i === 0 ? 'veil' : 'scumble',
        load: blend(own, behind, air),
        second: blend(own, behind, air > 0.8 ? air : air - 0.2),
        stage: 0.86 + 0.02 * i,
        body: 0.4,
      },
    );
    return stroke.path.every((place) => isFar(scene, tree, place)) ? [stroke] : [];
  });

/** The warm green inside its sunny edge, high up: between which shares of its height, and how far aside it begins and ends. */
const GLOWS: readonly (readonly [from: Unit, to: Unit, begun: number, ended: number])[] = [
  [0.46, 0.68, 0.5, 0.34],
  [0.66, 0.86, 0.3, 0.4],
];

/** A little of the sun inside the tree's upper half. */
const glow = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  GLOWS.map(([from, to, begun, ended], i) =>
    lick(
      random,
      tree,
      [from + 0.03 * wobble(random), to + 0.03 * wobble(random)],
      [begun * scene.sun, ended * scene.sun],
      0.12 * wobble(random),
      {
        width: vary(0.42, 0.2, random) * tree.half * flame(mix(from, to, 0.5)),
        brush: 'worked',
        load: blend(choose(i === 0 ? LIT : WARM, random), choose(MIDDLES, random), 0.5),
        second: choose(MIDDLES, random),
        stage: 0.8 + 0.03 * i,
        body: 0.5,
      },
    ),
  );

/** The upper half of a tree: lost in the air on one side, a warm green inside the other. */
export const loseTip = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  [glow, losePulls].flatMap((work) => work(scene, random, tree));
