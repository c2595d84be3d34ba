import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, hues, type Lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, placeBays, placeIn } from './bays.ts';
import { AMBER, DIM, PALE, YELLOW } from './kindled.ts';
import type { Scene } from './scene.ts';

/** The stone between the windows, and what a hall is behind its glass where no light falls. */
const STONE = hues('#80809e', '#867e98', '#7a829e');
const DARKS = hues('#33304e', '#3a3048', '#2f3652');

/** How much of the shade behind the glass shows. */
const SHADE = 0.64;

/** Its dark: one broad soft pull from its head down to the quay. */
const darken = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const here = scene.colour(...placeIn(bay, 0, 0.5), 0.6);
  const load = blend(here, scene.evening.unlit(choose(DARKS, random)), SHADE);
  return [
    sketchAlong(
      random,
      sampled((t) => placeIn(bay, 0.05 * wobble(random), mix(0.92, 0, t))),
      {
        width: 1.7 * bay.broad,
        brush: 'wash',
        load,
        second: blend(load, here, 0.3),
        stage: 0.52,
        hand: 'left',
        body: 0.2,
        spread: 0.006,
      },
    ),
  ];
};

/** How far beside a window's middle the stone begins, in halves of its breadth, and how broad a pull of it is. */
const BESIDE = 1.5;
const JAMB = 0.9;

/** The stone on either side of it set against its dark: broad pulls down from under the cornice to the quay; on the far side of every window, and on both of the first. */
const setJambs = (scene: Scene, random: Random, bay: Bay, isFirst: boolean): Sketch[] =>
  (isFirst ? [-1, 1] : [1]).map((side) => {
    const aside = side * scene.outward * BESIDE;
    const here = scene.colour(...placeIn(bay, aside, 1), 0.6);
    const load = blend(here, scene.evening.unlit(choose(STONE, random)), 0.7);
    return sketchAlong(
      random,
      sampled((t) => placeIn(bay, aside, mix(1.06, 0.06 * random(), t))),
      {
        width: vary(JAMB, 0.08, random) * bay.broad,
        brush: 'wash',
        load,
        second: blend(load, here, 0.3),
        stage: 0.58,
        hand: 'left',
        body: 0.3,
        spread: 0.006,
      },
    );
  });

/** The paint of a light, `hot` 0 to 1. */
const lightOf = (scene: Scene, random: Random, { lit }: Bay, hot: number): Lab => {
  const warm = blend(choose(DIM, random), choose(AMBER, random), Math.min(1, 0.25 + lit));
  const burning = blend(warm, choose(YELLOW, random), hot * lit);
  return scene.evening.flame(blend(burning, PALE, 0.5 * hot ** 3 * lit));
};

/** From which strength on there is a touch of light, where in the window it stands and how high and broad it is, and how hot. */
const LIGHTS = [
  { least: 0.15, aside: -0.3, from: 0.06, to: 0.62, broad: 0.44, hot: 0 },
  { least: 0.2, aside: 0.34, from: 0, to: 0.4, broad: 0.36, hot: 0.2 },
  { least: 0.4, aside: 0.12, from: 0.14, to: 0.72, broad: 0.3, hot: 0.4 },
  { least: 0.6, aside: -0.2, from: 0.02, to: 0.36, broad: 0.3, hot: 0.75 },
  { least: 0.9, aside: 0.3, from: 0.08, to: 0.3, broad: 0.26, hot: 1 },
] as const;

/** Its light: a few upright touches over the dark, unequal, the hottest lowest, the dark open between them. */
const kindle = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  return LIGHTS.filter(({ least }) => bay.lit >= least).map(
    ({ aside, from, to, broad, hot }, i) => {
      const lean = 0.06 * wobble(random);
      const load = lightOf(scene, random, bay, hot);
      return sketchAlong(
        random,
        sampled((t) => placeIn(bay, side * aside + lean * t, mix(vary(to, 0.16, random), from, t))),
        {
          width: vary(broad, 0.18, random) * bay.broad,
          brush: hot > 0 ? 'flat' : 'worked',
          load,
          second: lightOf(scene, random, bay, 0.6 * hot),
          stage: (hot > 0.6 ? 0.76 : 0.64) + 0.04 * i,
          hand: hot > 0.6 ? 'right' : 'left',
          body: mix(0.3, 0.7, hot),
          spread: 0.012,
        },
      );
    },
  );
};

/** The hall's windows: darks whose heads are lost, with the feast's light low in those about the gate. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  return bays.flatMap((bay, i) => [
    ...darken(scene, random, bay),
    ...setJambs(scene, random, bay, i === 0),
    ...kindle(scene, random, bay),
  ]);
};
