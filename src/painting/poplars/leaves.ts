import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend, type Hues, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { isThin, placeIn } from './foliage.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';

/** How many touches are laid of one tuft before the hand goes on to another. */
const TUFT = 6;

/** Which leaves a touch is of, by how far it is to the light of the trunk (−1 to 1). */
const huesAt = ({ season }: Scene, random: Random, sunward: number): Hues => {
  const turned = sunward + wobble(random) * 0.4;
  if (turned > 0.3) return season.lit;
  return turned > -0.5 && random() < 0.45 ? season.deep : season.shade;
};

/** The size of leaves on a tree: smaller on a distant one, but not as much. */
const leafSize = ({ scale }: Scene, tree: Poplar): number =>
  Math.min(tree.half, 0.066 * scale) ** 0.65 * (0.06 * scale) ** 0.35;

/** One touch of a tuft: a step warmer or cooler than the mass that it lies in, and about as light. */
const touchLeaf = (
  scene: Scene,
  random: Random,
  tree: Poplar,
  [rise, aside]: readonly [number, number],
  hue: Lab,
  stage: number,
): Sketch => {
  const { x, y } = placeIn(scene, tree, rise, aside);
  const mass = scene.leaves({ deep: 1, aside, tree }, x, y, stage);
  const lost = 0.3 * tree.far ** 1.5 + 0.3 * aside ** 6;
  const load = blend(blend(mass, hue, 0.35 + 0.4 * random()), scene.sky(x, y, stage), lost);
  const size = leafSize(scene, tree);
  return sketchTouch(random, {
    x,
    y,
    length: Math.min(0.9, vary(0.42, 0.4, random)) * size,
    width: vary(0.13, 0.4, random) * size,
    angle: -UPRIGHT + 0.6 * aside + wobble(random) * 0.9 + scene.wind * 6,
    bow: wobble(random) * 0.5,
    brush: choose(['worked', 'worked', 'filbert', 'drag'], random),
    load,
    second: mass,
    stage,
    hand: 'right',
    body: 0.3 + 0.5 * random(),
    spread: 0.014,
  });
};

/** Leaves in small touches that overlap within the crown, tuft by tuft, streaming where the wind blows. */
export const growLeaves = (
  scene: Scene,
  random: Random,
  tree: Poplar,
  count: number,
  stages: readonly [number, number],
): Sketch[] =>
  Array.from({ length: Math.ceil((1.1 * count) / TUFT) }).flatMap((): Sketch[] => {
    const rise = mix(tree.crown, 0.98, random() ** 0.85);
    const aside = (random() + random() - 1) * 0.9;
    if (isThin(scene, tree, rise, aside)) return [];
    const [hue, begun] = [choose(huesAt(scene, random, aside * scene.sun), random), random()];
    const reach = 0.03 / tree.height + 0.02;
    return Array.from({ length: TUFT }, () =>
      touchLeaf(
        scene,
        random,
        tree,
        [rise + wobble(random) * reach, clamp(aside + wobble(random) * 0.4, -0.62, 0.62)],
        hue,
        mix(stages[0], stages[1], 0.3 * rise + 0.6 * begun + 0.1 * random()),
      ),
    ).filter(({ path }) => path[0][1] > -0.03);
  });

/** A crown's edge dragged out into the sky, and half lost there. */
export const dragEdges = (scene: Scene, random: Random, tree: Poplar, count: number): Sketch[] =>
  Array.from({ length: count }).flatMap((): Sketch[] => {
    const rise = mix(tree.crown, 0.98, random());
    const side = random() < 0.5 ? -1 : 1;
    const aside = side * (0.6 + 0.3 * random());
    if (isThin(scene, tree, rise, aside)) return [];
    const { x, y } = placeIn(scene, tree, rise, aside);
    const stage = 0.46 + 0.24 * random();
    const mass = scene.leaves({ deep: 1, aside, tree }, x, y, stage);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.7, 0.4, random) * tree.half,
        width: vary(0.3, 0.35, random) * tree.half,
        angle: -UPRIGHT + side * (0.2 + 0.5 * random()) + scene.wind * 6,
        bow: wobble(random) * 0.3,
        brush: choose(['scumble', 'worked', 'drag'], random),
        load: blend(mass, scene.sky(x, y, stage), 0.2 + 0.3 * random()),
        second: mass,
        stage,
        hand: 'left',
        body: 0.4,
        spread: 0.012,
      }),
    ];
  });

/** The sky painted back into a crown's edge, and through it where its tufts are thin. */
export const openGaps = (scene: Scene, random: Random, tree: Poplar, count: number): Sketch[] =>
  Array.from({ length: count * 2 })
    .flatMap((): Sketch[] => {
      const rise = mix(tree.crown, 0.98, random());
      const aside = (random() < 0.5 ? -1 : 1) * (0.3 + 0.9 * random());
      const { x, y } = placeIn(scene, tree, rise, aside);
      if (y < 0 || !isThin(scene, tree, rise, aside)) return [];
      const stage = 0.5 + 0.24 * random();
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.34, 0.5, random) * tree.half,
          width: vary(0.15, 0.4, random) * tree.half,
          angle: -UPRIGHT + wobble(random) * 1.4,
          bow: wobble(random) * 0.5,
          brush: choose(['worked', 'worked', 'filbert', 'drag'], random),
          load: shade(scene.sky(x, y, stage), 0.01 * random()),
          second: scene.sky(x, y - 0.06, stage),
          stage,
          hand: 'left',
          body: 0.5 + 0.5 * random(),
          spread: 0.014,
        }),
      ];
    })
    .slice(0, count);
