import type { Random } from '../../random.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { axisAt } from './foliage.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';

/** The way a trunk grows at a share of its height, in radians. */
export const wayAt = (tree: Poplar, rise: number): number =>
  Math.atan2(-0.1 * tree.height, axisAt(tree, rise + 0.05) - axisAt(tree, rise - 0.05));

/** The highest share of a tree that is on the canvas. */
const seen = (tree: Poplar) => Math.min(0.97, (tree.foot + 0.03) / tree.height);

/** A touch along a trunk at a share of its height, its width in shares of the trunk's own. */
const pull = (
  random: Random,
  tree: Poplar,
  rise: number,
  { aside = 0, width, ...touch }: Omit<WristTouch, 'x' | 'y'> & { readonly aside?: number },
): Sketch => {
  const thick = tree.stem * (1 - 0.5 * rise);
  return sketchTouch(random, {
    x: axisAt(tree, rise) + aside * thick,
    y: tree.foot - rise * tree.height,
    angle: wayAt(tree, rise) + wobble(random) * 0.05 + (random() < 0.5 ? Math.PI : 0),
    bow: wobble(random) * 0.04,
    body: 0.5 + 0.6 * random(),
    spread: 0.012,
    hand: 'left',
    width: width * thick,
    ...touch,
  });
};

/** A colour of trunks, made deeper by so much. */
const hueOf = ({ season }: Scene, random: Random, deeper = 0): Lab =>
  shade(choose(season.trunk, random), -deeper);

/** A trunk in long pulls of the brush upon one another, `pulls` of them up to `top` of its height. */
const pullTrunk = (scene: Scene, random: Random, tree: Poplar, top: number, pulls: number) => {
  const from = 0.2 + 0.12 * random();
  return Array.from({ length: pulls }, (_, i): Sketch => {
    const rise = (top * (i - 0.1 + 0.5 * random())) / pulls;
    return pull(random, tree, rise, {
      aside: wobble(random) * 0.15,
      length: vary(0.17, 0.25, random),
      width: vary(1.1, 0.1, random),
      load: blend(
        hueOf(scene, random, 0.07 - 0.04 * rise),
        scene.sky(tree.x, 0.5, 0.5),
        0.1 * rise,
      ),
      second: hueOf(scene, random, 0.03),
      brush: choose(['filbert', 'drag', 'filbert'], random),
      stage: from + 0.06 * random(),
    });
  });
};

/** Its dark side, drawn again. */
const darkenTrunk = (scene: Scene, random: Random, tree: Poplar, top: number, pulls: number) =>
  Array.from({ length: Math.round(1.4 * pulls) }, (): Sketch => {
    const rise = top * random() ** 1.3;
    return pull(random, tree, rise, {
      aside: -scene.sun * (0.1 + 0.3 * random()),
      length: vary(0.09, 0.5, random),
      width: vary(0.5, 0.35, random),
      load: hueOf(scene, random, 0.19 - 0.06 * rise),
      second: hueOf(scene, random, 0.08),
      brush: choose(['filbert', 'drag'], random),
      stage: 0.6 + 0.2 * random(),
    });
  });

/** Light along its other side, interrupted. */
const lightTrunk = (scene: Scene, random: Random, tree: Poplar, top: number, pulls: number) =>
  Array.from(
    { length: Math.round(pulls * 1.5) },
    (): Sketch =>
      pull(random, tree, top * random() ** 0.9, {
        aside: scene.sun * (0.2 + 0.2 * random()),
        length: vary(0.05, 0.55, random),
        width: vary(0.42, 0.3, random),
        load: blend(choose(scene.season.bark, random), hueOf(scene, random), 0.35 * random()),
        second: hueOf(scene, random),
        brush: choose(['drag', 'dab', 'filbert'], random),
        stage: 0.66 + 0.24 * random(),
        hand: 'right',
      }),
  );

/** A trunk: its body, its dark side and its light one. */
export const growTrunk = (scene: Scene, random: Random, tree: Poplar): readonly Sketch[] => {
  const top = seen(tree);
  const pulls = Math.ceil((top * tree.height) / 0.085) + 1;
  return [pullTrunk, darkenTrunk, lightTrunk].flatMap((work) =>
    work(scene, random, tree, top, pulls),
  );
};
