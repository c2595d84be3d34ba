import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, hues, type Lab } from '../colour.ts';
import { choose, type Sketch } from '../sketch.ts';
import { type Bay, placeBays, placeIn } from './bays.ts';
import { AMBER, DIM, PALE, YELLOW } from './kindled.ts';
import type { Scene } from './scene.ts';
import { trace } from './trace.ts';

/** The stone between the windows, and what a hall is behind its glass where no light falls. */
const STONE = hues('#80809e', '#867e98', '#7a829e');
const DARKS = hues('#33304e', '#3a3048', '#2f3652');

/** How much of the shade behind the glass shows. */
const SHADE = 0.5;

/** Its dark: one straight pull from its level head down to the quay. */
const darken = (scene: Scene, random: Random, bay: Bay): Sketch => {
  const here = scene.colour(...placeIn(bay, 0, 0.5), 0.6);
  const load = blend(here, scene.evening.unlit(choose(DARKS, random)), SHADE);
  return trace((t) => placeIn(bay, 0, mix(0.9, 0, t)), bay.broad, {
    brush: 'flat',
    load,
    second: blend(load, here, 0.3),
    stage: 0.52,
  });
};

/** How far beside a window's middle the stone stands, in halves of its breadth, and how broad a pull of it is against that. */
const BESIDE = 1.8;
const PIER = 0.52;

/** A column of the stone beside it, pulled down straight from under the cornice to the plinth. */
const setColumn = (scene: Scene, stone: Lab, bay: Bay, side: number): Sketch => {
  const aside = side * scene.outward * BESIDE;
  const here = scene.colour(...placeIn(bay, aside, 1), 0.6);
  const load = blend(here, stone, 0.4);
  return trace((t) => placeIn(bay, aside, mix(1.06, 0.04, t)), PIER * bay.broad, {
    brush: 'flat',
    load,
    second: blend(load, here, 0.4),
    stage: 0.58,
  });
};

/** The paint of a light, `hot` 0 to 1. */
const lightOf = (scene: Scene, random: Random, { lit }: Bay, hot: number): Lab => {
  const warm = blend(choose(DIM, random), choose(AMBER, random), Math.min(1, 0.25 + lit));
  const burning = blend(warm, choose(YELLOW, random), hot * lit);
  return scene.evening.flame(blend(burning, PALE, 0.5 * hot ** 3 * lit));
};

/** Its light, lowest the hottest, at one height along the whole hall: from which strength on there is such a touch, how far up and how high and broad it is, how hot, and how much of it there is. */
const LIGHTS = [
  { least: 0.1, up: 0.3, high: 0.6, broad: 0.5, hot: 0, much: 0.45, brush: 'wash' },
  { least: 0.18, up: 0.24, high: 0.28, broad: 0.66, hot: 0.3, much: 0.8, brush: 'worked' },
  { least: 0.4, up: 0.16, high: 0.2, broad: 0.7, hot: 0.7, much: 1, brush: 'flat' },
  { least: 0.9, up: 0.1, high: 0.14, broad: 0.5, hot: 1, much: 1, brush: 'flat' },
] as const;

/** Its light: level touches one over the other, ever lower, narrower and hotter. */
const kindle = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const behind = scene.colour(...placeIn(bay, 0, 0.3), 0.6);
  return LIGHTS.filter(({ least }) => bay.lit >= least).map(
    ({ up, high, broad, hot, much, brush }, i) => {
      const load = blend(behind, lightOf(scene, random, bay, hot), much * mix(0.5, 1, bay.lit));
      return trace((t) => placeIn(bay, broad * mix(-1, 1, t), up), high * (bay.foot - bay.top), {
        brush,
        load,
        second: blend(load, lightOf(scene, random, bay, 0.6 * hot), 0.5),
        stage: (hot > 0.6 ? 0.76 : 0.64) + 0.03 * i,
        hand: hot > 0.6 ? 'right' : 'left',
        body: mix(0.3, 0.7, hot),
      });
    },
  );
};

/** The hall's windows: darks of one rhythm between columns, with the feast's light low in them. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  const stone = scene.evening.unlit(choose(STONE, random));
  return bays.flatMap((bay, i) => [
    darken(scene, random, bay),
    // On its far side, and before the first on its near side too.
    ...(i ? [1] : [-1, 1]).map((side) => setColumn(scene, stone, bay, side)),
    ...kindle(scene, random, bay),
  ]);
};
