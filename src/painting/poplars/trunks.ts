import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { axisAt } from './foliage.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';

/** The way a trunk grows at a share of its height, in radians. */
const wayAt = (tree: Poplar, rise: number) =>
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

/** A trunk: long pulls of the brush upon one another, its dark side drawn again, then light along the other, interrupted. */
const growTrunk = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  const { season, sun } = scene;
  const top = seen(tree);
  const pulls = Math.ceil((top * tree.height) / 0.085) + 1;
  const from = 0.2 + 0.12 * random();
  const hue = (deeper: number): Lab => shade(choose(season.trunk, random), -deeper);
  const body = Array.from({ length: pulls }, (_, i) => {
    const rise = (top * (i - 0.1 + 0.5 * random())) / pulls;
    return pull(random, tree, rise, {
      aside: wobble(random) * 0.15,
      length: vary(0.17, 0.25, random),
      width: vary(1.1, 0.1, random),
      load: blend(hue(0.07 - 0.04 * rise), scene.sky(tree.x, 0.5, 0.5), 0.1 * rise),
      second: hue(0.03),
      brush: choose(['filbert', 'drag', 'filbert'], random),
      stage: from + 0.06 * random(),
    });
  });
  const darks = Array.from({ length: Math.round(1.4 * pulls) }, () => {
    const rise = top * random() ** 1.3;
    return pull(random, tree, rise, {
      aside: -sun * (0.1 + 0.3 * random()),
      length: vary(0.09, 0.5, random),
      width: vary(0.5, 0.35, random),
      load: hue(0.19 - 0.06 * rise),
      second: hue(0.08),
      brush: choose(['filbert', 'drag'], random),
      stage: 0.6 + 0.2 * random(),
    });
  });
  const lights = Array.from({ length: Math.round(pulls * 1.5) }, () =>
    pull(random, tree, top * random() ** 0.9, {
      aside: sun * (0.2 + 0.2 * random()),
      length: vary(0.05, 0.55, random),
      width: vary(0.42, 0.3, random),
      load: blend(choose(season.bark, random), hue(0), 0.35 * random()),
      second: hue(0),
      brush: choose(['drag', 'dab', 'filbert'], random),
      stage: 0.66 + 0.24 * random(),
      hand: 'right',
    }),
  );
  return [...body, ...darks, ...lights];
};

/** Its reflection: long pulls from the water's edge down, shaken ever wider. */
const mirrorTrunk = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  const { season } = scene;
  const edge = scene.shore(tree.x);
  const pulls = Math.ceil((1.02 - edge) / 0.022);
  return Array.from({ length: pulls }, (_, i): Sketch => {
    const depth = (i + random()) / pulls;
    const y = mix(edge - 0.005, 1.02, depth);
    const rise = (tree.foot - scene.mirrored(tree.x, y)) / tree.height;
    const x = axisAt(tree, Math.max(0, rise)) + wobble(random) * tree.stem * (0.1 + 0.4 * depth);
    const stage = 0.42 + 0.3 * random() ** 1.5;
    const water = scene.colour(x + 0.03, y, stage);
    const load = blend(
      shade(choose(season.trunk, random), -0.06),
      water,
      0.14 + 0.3 * depth * random(),
    );
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(0.15, 0.11, depth), 0.3, random),
      width: vary(1.25, 0.25, random) * tree.stem,
      angle: -UPRIGHT + wobble(random) * 0.14,
      bow: wobble(random) * 0.16,
      brush: choose(['filbert', 'drag', 'drag', 'scumble'], random),
      load,
      second: choose(season.trunk, random),
      stage,
      hand: 'left',
      body: 0.4 + 0.4 * random(),
      spread: 0.014,
    });
  });
};

/** The thin stems of the distant row, where the light comes through below its crowns. */
const growStem = (scene: Scene, random: Random, tree: Poplar): Sketch[] => {
  const { season, scale } = scene;
  const length = tree.height * (tree.crown + 0.25);
  const stage = 0.38 + 0.2 * random();
  const load = blend(
    choose(season.trunk, random),
    scene.sky(tree.x, tree.foot - length, stage),
    0.12 + 0.5 * tree.far,
  );
  const rises = length > 0.16 ? [0.3, 0.75] : [0.5];
  return rises.map((share) => {
    const rise = (share * length) / tree.height;
    return sketchTouch(random, {
      x: axisAt(tree, rise),
      y: tree.foot - rise * tree.height,
      length: (1.2 * length) / rises.length,
      width: Math.max(0.0028 * scale, tree.stem * vary(1, 0.2, random) * (1.2 - 0.5 * share)),
      angle: wayAt(tree, rise) + wobble(random) * 0.06,
      bow: wobble(random) * 0.05,
      brush: choose(['rigger', 'drag', 'filbert'], random),
      load,
      second: shade(load, 0.06),
      stage,
      hand: 'left',
      body: 0.6,
      spread: 0.012,
    });
  });
};

/** Trunks, near and distant, and what the water makes of the near ones. */
export const sketchTrunks = (scene: Scene): readonly Sketch[] => [
  ...scene.bend.flatMap((tree, i) => growStem(scene, scene.randomFor(`stem ${i}`), tree)),
  ...scene.near.flatMap((tree, i) => {
    const random = scene.randomFor(`trunk ${i}`);
    return [...growTrunk(scene, random, tree), ...mirrorTrunk(scene, random, tree)];
  }),
];
