import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, hues, type Lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, placeBays, placeIn } from './bays.ts';
import { AMBER, DIM, PALE, YELLOW } from './kindled.ts';
import type { Scene } from './scene.ts';

/** What a hall is behind its glass where no light falls, and how much of it shows: the piers between are hardly lighter. */
const DARKS = hues('#33304e', '#3a3048', '#2f3652');
const SHADE = 0.3;
/** The rose that a lamp's light has on stone. */
const ROSES = hues('#a8686a', '#b0705e', '#9c6270');

/** Its dark: one broad soft pull from its head, where it is lost in the wall, down to the quay. */
const darken = (scene: Scene, random: Random, bay: Bay): Sketch => {
  const here = scene.colour(...placeIn(bay, 0, 0.5), 0.6);
  const load = blend(here, scene.evening.unlit(choose(DARKS, random)), SHADE);
  const lean = 0.1 * wobble(random);
  return sketchAlong(
    random,
    sampled((t) => placeIn(bay, lean * t, mix(0.9, 0.04, t))),
    {
      width: vary(1.2, 0.1, random) * bay.broad,
      brush: 'wash',
      load,
      second: blend(load, here, 0.4),
      stage: 0.52,
      hand: 'left',
      body: 0.2,
      spread: 0.006,
    },
  );
};

/** A touch of a window's light: from which strength on it is there, where in the window it stands, from how low to how high, how broad it is, how hot (0 rose, 1 palest), how much of its paint the wall takes, with what and when it is laid. */
const LIGHTS = [
  {
    least: 0.15,
    aside: 0.04,
    from: 0.02,
    to: 0.64,
    broad: 0.9,
    hot: 0.12,
    wall: 0.44,
    brush: 'wash',
    stage: 0.6,
  },
  {
    least: 0.4,
    aside: 0.14,
    from: 0,
    to: 0.78,
    broad: 0.72,
    hot: 0.4,
    wall: 0.14,
    brush: 'wash',
    stage: 0.66,
  },
  {
    least: 0.4,
    aside: -0.2,
    from: 0.02,
    to: 0.46,
    broad: 0.4,
    hot: 0.3,
    wall: 0.14,
    brush: 'worked',
    stage: 0.7,
  },
  {
    least: 0.7,
    aside: 0.12,
    from: 0,
    to: 0.36,
    broad: 0.44,
    hot: 0.9,
    wall: 0,
    brush: 'filbert',
    stage: 0.8,
  },
] as const;

/** The paint of a light so `hot`: rose where it is dull, ochre, then yellow. */
const lightOf = (scene: Scene, random: Random, { lit }: Bay, hot: number): Lab => {
  const dull = blend(choose(DIM, random), choose(ROSES, random), lit);
  const warm = blend(dull, choose(AMBER, random), Math.min(1, 2.4 * hot));
  const burning = blend(warm, choose(YELLOW, random), hot * lit);
  return scene.evening.flame(blend(burning, PALE, 0.4 * hot ** 3 * lit));
};

/** Its light: a warmth laid into the dark, over it in a strong one two unequal ones pulled down, in the brightest a short hot one low. */
const kindle = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  return LIGHTS.filter(({ least }) => bay.lit >= least).map(
    ({ aside, from, to, broad, hot, wall, brush, stage }) => {
      const lean = 0.14 * wobble(random);
      const high = vary(to, 0.14, random) * mix(0.8, 1, bay.lit);
      const here = scene.colour(...placeIn(bay, aside, 0.5), 0.6);
      const mixed = wall + 0.3 * (1 - bay.lit);
      return sketchAlong(
        random,
        sampled((t) => placeIn(bay, side * aside + lean * t, mix(high, from, t))),
        {
          width: vary(broad, 0.14, random) * bay.broad,
          brush,
          load: blend(lightOf(scene, random, bay, hot), here, mixed),
          second: blend(lightOf(scene, random, bay, 0.5 * hot), here, mixed),
          stage,
          hand: hot > 0.6 ? 'right' : 'left',
          body: mix(0.3, 0.8, hot),
          spread: 0.008,
        },
      );
    },
  );
};

/** The hall's windows: hardly darker than its wall, with the feast's light in those about the gate. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  return bays.flatMap((bay) => [darken(scene, random, bay), ...kindle(scene, random, bay)]);
};
