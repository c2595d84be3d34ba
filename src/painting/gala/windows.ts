import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, hues, type Lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, type Pier, placeBays, placeIn, placePiers } from './bays.ts';
import { AMBER, DIM, PALE, YELLOW } from './kindled.ts';
import type { Scene } from './scene.ts';
import { trace } from './trace.ts';

/** What a hall is behind its glass where no light falls, and how much of it shows. */
const DARKS = hues('#33304e', '#3a3048', '#2f3652');
const SHADE = 0.46;
/** The rose that a lamp's light has on stone. */
const ROSES = hues('#a8686a', '#b0705e', '#9c6270');

/** Its dark: one broad soft pull from above its head down to the quay; the stone is set against it. */
const darken = (scene: Scene, random: Random, bay: Bay): Sketch => {
  const here = scene.colour(...placeIn(bay, 0, 0.5), 0.6);
  const load = blend(here, scene.evening.unlit(choose(DARKS, random)), SHADE);
  return sketchAlong(
    random,
    sampled((t) => placeIn(bay, 0, mix(1.16, -0.04, t))),
    {
      width: 1.3 * bay.broad,
      brush: 'wash',
      load,
      second: blend(load, here, 0.4),
      stage: 0.5,
      hand: 'left',
      body: 0.2,
      spread: 0.006,
    },
  );
};

/** A touch of a window's light: from which strength on it is there, where in the window it stands, how high it comes, how broad it is, how hot (0 rose, 1 palest), how much of its paint the wall takes, with what and when it is laid. */
const LIGHTS = [
  { least: 0.15, aside: 0, to: 0.8, broad: 1.24, hot: 0.1, wall: 0.5, brush: 'wash', stage: 0.53 },
  { least: 0.4, aside: 0, to: 0.66, broad: 1.24, hot: 0.3, wall: 0.24, brush: 'wash', stage: 0.54 },
  { least: 0.4, aside: 0.4, to: 0.5, broad: 0.66, hot: 0.5, wall: 0.1, brush: 'wash', stage: 0.55 },
  { least: 0.7, aside: -0.24, to: 0.3, broad: 0.62, hot: 0.7, wall: 0, brush: 'wash', stage: 0.56 },
] as const;

/** The paint of a light so `hot`: rose where it is dull, ochre, then yellow. */
const lightOf = (scene: Scene, random: Random, { lit }: Bay, hot: number): Lab => {
  const dull = blend(choose(DIM, random), choose(ROSES, random), lit);
  const warm = blend(dull, choose(AMBER, random), Math.min(1, 2.4 * hot));
  const burning = blend(warm, choose(YELLOW, random), hot * lit);
  return scene.evening.flame(blend(burning, PALE, 0.4 * hot ** 3 * lit));
};

/** Its light: it fills what is low of the opening, hotter towards the quay, and is lost upwards in the dark. */
const kindle = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  return LIGHTS.filter(({ least }) => bay.lit >= least).map(
    ({ aside, to, broad, hot, wall, brush, stage }) => {
      const high = vary(to, 0.12, random) * mix(0.8, 1, bay.lit);
      const here = scene.colour(...placeIn(bay, aside, 0.5), 0.6);
      const mixed = wall + 0.3 * (1 - bay.lit);
      return sketchAlong(
        random,
        sampled((t) => placeIn(bay, side * aside, mix(high, -0.06, t))),
        {
          width: vary(broad, 0.08, random) * bay.broad,
          brush,
          load: blend(lightOf(scene, random, bay, hot), here, mixed),
          second: blend(lightOf(scene, random, bay, 0.5 * hot), here, mixed),
          stage,
          hand: 'left',
          body: mix(0.3, 0.8, hot),
          spread: 0.008,
        },
      );
    },
  );
};

/** The stone about the windows, how much of it shows in the dusk, and how much lighter it stands there, in OKLab. */
const STONE = hues('#72749a', '#78709a', '#6a7098');
const SHOWS = 0.5;
const LIGHTER = 0.04;

/** A pier: one pull from under the cornice down to the quay, its foot lost in the quay. */
const raisePier = (scene: Scene, random: Random, { x, top, foot, broad }: Pier): Sketch => {
  const here = scene.colour(x, mix(top, foot, 0.4), 0.6);
  const stone = shade(scene.evening.unlit(choose(STONE, random)), LIGHTER);
  const load = blend(here, stone, vary(SHOWS, 0.24, random));
  const low = mix(1, 1.08, random());
  return trace((t) => [x, mix(top, foot, low * t)], broad, {
    brush: 'wash',
    load,
    second: blend(load, here, 0.4),
    stage: 0.58 + 0.02 * random(),
  });
};

/** The hall's windows and the piers between them: hardly darker than its stone, with the feast's light in those about the gate. */
export const sketchWindows = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('windows');
  const bays = placeBays(scene, random);
  return [
    ...bays.flatMap((bay) => [darken(scene, random, bay), ...kindle(scene, random, bay)]),
    ...placePiers(scene, bays).map((pier) => raisePier(scene, random, pier)),
  ];
};
