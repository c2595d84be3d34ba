import type { Random } from '../../random.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { axisAt, plume, tuftAt } from './foliage.ts';
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
    spread: 0.006,
    hand: 'left',
    width: width * thick,
    ...touch,
  });
};

/** A colour of trunks, made deeper by so much: it changes on the way up. */
const hueOf = (scene: Scene, tree: Poplar, rise: number, deeper = 0): Lab => {
  const bark = scene.among(scene.season.trunk, tree.x * 7, rise * 0.9);
  return shade(blend(bark, scene.sky(tree.x, 0.5, 0.5), 0.04 + 0.14 * rise), -0.115 - deeper);
};

/** Whether a trunk is hidden at a share of its height: where a tuft of leaves hangs before it. */
const isHidden = (scene: Scene, random: Random, tree: Poplar, rise: number): boolean =>
  plume(tree, rise) > 0.2 && tuftAt(scene, tree, rise) > 0.3 + 0.3 * random();

/** A trunk in pulls of the brush upon one another, `pulls` of them up to `top` of its height, some left out. */
const pullTrunk = (scene: Scene, random: Random, tree: Poplar, top: number, pulls: number) => {
  const from = 0.26 + 0.1 * random();
  return Array.from({ length: pulls }, (_, i) => (top * (i - 0.1 + 0.6 * random())) / pulls)
    .filter((rise) => !isHidden(scene, random, tree, rise))
    .map(
      (rise): Sketch =>
        pull(random, tree, rise, {
          aside: wobble(random) * 0.3,
          length: vary(0.16, 0.3, random),
          width: vary(1, 0.2, random),
          load: hueOf(scene, tree, rise, 0.05),
          second: hueOf(scene, tree, rise + 0.4, -0.03),
          brush: choose(['worked', 'worked', 'filbert'], random),
          stage: from + 0.06 * random(),
        }),
    );
};

/** Its dark side, drawn again here and there, before its leaves and after them. */
const darkenTrunk = (scene: Scene, random: Random, tree: Poplar, top: number, pulls: number) =>
  Array.from({ length: pulls }, () => top * random() ** 1.3)
    .filter((rise) => !isHidden(scene, random, tree, rise))
    .map(
      (rise): Sketch =>
        pull(random, tree, rise, {
          aside: -scene.sun * (0.05 + 0.35 * random()),
          length: vary(0.06, 0.6, random),
          width: vary(0.5, 0.4, random),
          load: hueOf(scene, tree, rise + 0.3, 0.1 - 0.05 * rise),
          second: hueOf(scene, tree, rise, 0.03),
          brush: choose(['worked', 'filbert', 'drag'], random),
          stage: 0.56 + 0.26 * random(),
        }),
    );

/** Light along its other side, interrupted. */
const lightTrunk = (scene: Scene, random: Random, tree: Poplar, top: number, pulls: number) =>
  Array.from(
    { length: Math.round(pulls * 1.3) },
    (): Sketch =>
      pull(random, tree, top * random() ** 0.9, {
        aside: scene.sun * (0.2 + 0.2 * random()),
        length: vary(0.04, 0.55, random),
        width: vary(0.42, 0.35, random),
        load: blend(choose(scene.season.bark, random), hueOf(scene, tree, 0.5), 0.5 * random()),
        second: hueOf(scene, tree, 0.2),
        brush: choose(['drag', 'worked', 'filbert'], random),
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
