import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { axisAt, plume } from './foliage.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';
import type { Season } from './season.ts';

/** Which leaves a touch is of, by how far it is to the light of the trunk (−1 to 1 and beyond). */
const hueOf = (
  { season, among }: Scene,
  random: Random,
  at: readonly [x: number, y: number],
  sunward: number,
): Lab => {
  const turned = sunward + wobble(random) * 0.6;
  const hue = (hues: Season['lit']) =>
    random() < 0.3 ? choose(hues, random) : among(hues, at[0], at[1]);
  if (turned > 0.25) return hue(season.lit);
  const inner = turned > -0.6 && random() < 0.45;
  return inner ? shade(hue(season.deep), -0.05) : hue(season.shade);
};

/** A place in a crown: leaves gather in tufts, not evenly. */
const placeIn = (scene: Scene, random: Random, tree: Poplar) => {
  const rise = mix(tree.crown - 0.03, 1.02, random() ** 0.85);
  const full = Math.max(0.14, plume(tree, rise));
  const tuft = 0.6 + 0.8 * scene.swell(tree.x, rise, 1, 11, tree.x * 3 + 7);
  const aside = (random() + random() - 1) * 1.15;
  return {
    rise,
    aside,
    x: axisAt(tree, rise) + aside * full * tuft * tree.half,
    y: tree.foot - rise * tree.height,
  };
};

/** Leaves in comma touches that leave the trunk upwards, streaming where the wind blows. */
export const growLeaves = (
  scene: Scene,
  random: Random,
  tree: Poplar,
  count: number,
  stages: readonly [number, number],
): Sketch[] =>
  Array.from({ length: count }).flatMap((): Sketch[] => {
    const { rise, aside, x, y } = placeIn(scene, random, tree);
    if (y < -0.03) return [];
    const stage = mix(stages[0], stages[1], 0.35 * rise + 0.65 * random());
    const hue = hueOf(scene, random, [x, y], aside * scene.sun);
    const air = scene.sky(x, y, stage);
    const load = blend(hue, air, 0.05 + 0.34 * tree.far ** 1.5 + 0.2 * random() ** 2);
    const size = Math.min(tree.half, 0.07 * scene.scale) * mix(1, 1.25, tree.far);
    const out = Math.sign(aside) * Math.min(0.8, 0.15 + 0.5 * Math.abs(aside));
    return [
      sketchTouch(random, {
        x,
        y,
        length: Math.min(1.1, vary(0.5, 0.6, random)) * size,
        width: vary(0.17, 0.6, random) * size,
        angle: -UPRIGHT + out + wobble(random) * 0.7 + scene.wind * 6,
        bow: wobble(random) * 0.5,
        brush: choose(['filbert', 'drag', 'drag', 'filbert', 'scumble', 'dab'], random),
        load,
        second:
          random() < 0.5 ? shade(load, 0.05) : hueOf(scene, random, [x, y], aside * scene.sun),
        stage,
        hand: aside * scene.sun > 0.2 ? 'right' : 'left',
        body: 0.4 + 0.7 * random(),
        spread: 0.014,
      }),
    ];
  });

/** The sky painted back into a crown's edge and through its gaps. */
export const openGaps = (scene: Scene, random: Random, tree: Poplar, count: number): Sketch[] =>
  Array.from({ length: count }).flatMap((): Sketch[] => {
    const { x, y, aside } = placeIn(scene, random, tree);
    if (y < 0 || Math.abs(aside) < 0.35) return [];
    const stage = 0.7 + 0.2 * random();
    const sky = shade(scene.sky(x, y, stage), 0.01 + 0.02 * random());
    return [
      sketchTouch(random, {
        x: x + aside * 0.25 * tree.half,
        y,
        length: vary(0.5, 0.4, random) * tree.half,
        width: vary(0.2, 0.4, random) * tree.half,
        angle: wobble(random) * 1.4,
        bow: wobble(random) * 0.5,
        brush: choose(['filbert', 'drag', 'scumble'], random),
        load: sky,
        second: scene.sky(x, y - 0.06, stage),
        stage,
        body: 0.6 + 0.6 * random(),
        spread: 0.018,
      }),
    ];
  });
