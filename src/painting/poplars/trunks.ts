import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { axisAt } from './foliage.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';
import { growTrunk, wayAt } from './trunk.ts';

/** A trunk's reflection: long pulls from the water's edge down, shaken ever wider. */
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
      shade(choose(season.trunk, random), -0.02),
      water,
      0.2 + 0.5 * depth * random(),
    );
    return sketchTouch(random, {
      x,
      y,
      length: vary(mix(0.12, 0.07, depth), 0.4, random),
      width: vary(1.2, 0.4, random) * tree.stem,
      angle: -UPRIGHT + wobble(random) * 0.2,
      bow: wobble(random) * 0.2,
      brush: choose(['worked', 'scumble', 'worked'], random),
      load,
      second: choose(season.trunk, random),
      stage,
      hand: 'left',
      body: 0.4 + 0.4 * random(),
      spread: 0.007,
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
      brush: choose(['worked', 'filbert'], random),
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
