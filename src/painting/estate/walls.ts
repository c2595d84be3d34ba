import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { CORNER, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const LIGHT: Hues = [lab('#fbe0ae'), lab('#f9d6a4'), lab('#fae4ba')];
const BOUNCE: Hues = [lab('#b9a79c'), lab('#ac9fa2')];

/** The way the evening light falls along a wall, down from the sun's side, in radians. */
const RAKING = -0.6;

/** The front in one warm light: rubbed in, worked over in short flat touches that hardly differ, its two ends drawn. */
const raiseFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const rubbed = [-0.05, -0.13, -0.21, -0.29, -0.35].flatMap((dy) =>
    [-0.06, 0.14, 0.31].map((dx) => lay(dx * sun, dy, 0.36, 0.13, { brush: 'flat', stage: 0.31 })),
  );
  const worked = Array.from({ length: 26 }, (_, i) => {
    const across = (i * 0.618) % 1;
    const load = blend(choose(WALL, random), choose(LIGHT, random), 0.8 * across * random());
    const at = mix(CORNER + 0.08, 0.44, across) * sun;
    return lay(at, -0.04 - 0.3 * random(), vary(0.2, 0.3, random), vary(0.1, 0.25, random), {
      angle: choose([RAKING * sun, UPRIGHT, 0], random) + 0.4 * wobble(random),
      brush: choose(['filbert', 'flat', 'wash'], random),
      load,
      second: choose(WALL, random),
      stage: 0.36 + 0.08 * random(),
      body: 0.6,
    });
  });
  const ends = [-0.1, -0.25].flatMap((dy) =>
    [0.47, CORNER + 0.035].map((dx) =>
      lay(dx * sun, dy, 0.22, 0.07, {
        angle: UPRIGHT,
        bow: 0,
        brush: 'filbert',
        stage: 0.46,
        body: 0.5,
      }),
    ),
  );
  return [...rubbed, ...worked, ...ends];
};

/** The wall that turns from the light: a plane of blue and violet greys, the ground's warmth in its foot. */
const raiseSide = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const rubbed = [-0.05, -0.16, -0.27, -0.33].map((dy) =>
    lay((CORNER - 0.14) * sun, dy, 0.26, 0.15, {
      brush: 'wash',
      load: SHADED[0],
      second: choose(SHADED, random),
      stage: 0.33,
    }),
  );
  const upright = Array.from({ length: 16 }, (_, i) =>
    lay((CORNER - 0.035 - 0.2 * ((i * 0.618) % 1)) * sun, -0.06 - 0.065 * (i % 5), 0.18, 0.1, {
      angle: UPRIGHT + 0.12 * wobble(random),
      brush: choose(['filbert', 'wash'], random),
      load: choose(SHADED, random),
      second: choose(SHADED, random),
      stage: 0.38 + 0.04 * random(),
    }),
  );
  const foot = Array.from({ length: 4 }, () =>
    lay((CORNER - 0.14 + 0.09 * wobble(random)) * sun, -0.05 - 0.06 * random(), 0.14, 0.05, {
      brush: choose(['worked', 'drag'], random),
      load: choose(BOUNCE, random),
      second: choose(SHADED, random),
      stage: 0.5,
    }),
  );
  return [...rubbed, ...upright, ...foot];
};

/** The wall of the low wing. */
const raiseWing = ({ house: { wing }, sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  [-0.03, -0.08, -0.12, -0.16].flatMap((dy) =>
    [0.58, 0.68, 0.78].map((dx) =>
      lay(wing * dx, dy, 0.22, 0.11, {
        brush: 'wash',
        load: wing === sun ? shade(choose(WALL, random), -0.03) : choose(SHADED, random),
        second: wing === sun ? choose(WALL, random) : choose(SHADED, random),
        stage: 0.36 + 0.02 * random(),
      }),
    ),
  );

/** The last light along the front, in a few unequal strokes of one thick paint, most at the end that it meets first. */
const lightFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 10 }, () =>
    lay(
      (0.44 - 0.6 * random() ** 1.6) * sun,
      -0.05 - 0.25 * random(),
      vary(0.13, 0.35, random),
      vary(0.075, 0.3, random),
      {
        angle: RAKING * sun + 0.25 * wobble(random),
        brush: choose(['worked', 'filbert'], random),
        load: choose(LIGHT, random),
        second: choose(WALL, random),
        hand: 'right',
        stage: 0.5 + 0.08 * random(),
        body: 0.9,
      },
    ),
  );

/** The walls of block and wing: one in the light, one in shade. */
export const raiseWalls = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] =>
  [raiseFront, raiseWing, raiseSide, lightFront].flatMap((work) => work(scene, random, lay));
