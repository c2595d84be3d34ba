import type { Random } from '../../random.ts';
import { type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { CORNER, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const LIGHT: Hues = [lab('#f6e8c8'), lab('#f3e0bc'), lab('#f5e6ca')];

/** Upright or level, as plaster is spread. */
const spread = (random: Random): number => UPRIGHT * Math.round(random()) + 0.12 * wobble(random);

/** The front in one warm light, rubbed in and worked over, its edges drawn. */
const raiseFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const rubbed = [-0.05, -0.13, -0.21, -0.29].flatMap((dy) =>
    [0.02, 0.27].map((dx) => lay(dx * sun, dy, 0.46, 0.12, { brush: 'wash', stage: 0.31 })),
  );
  const worked = Array.from({ length: 26 }, (_, i) =>
    lay((CORNER + 0.09 + 0.6 * ((i * 0.618) % 1)) * sun, -0.05 - 0.28 * random(), 0.13, 0.075, {
      angle: spread(random),
      brush: 'worked',
    }),
  );
  const edges = [-0.12, -0.25].flatMap((dy) =>
    [0.475, CORNER + 0.025].map((dx) =>
      lay(dx * sun, dy, 0.26, 0.05, { angle: UPRIGHT, bow: 0, stage: 0.35 }),
    ),
  );
  return [...rubbed, ...worked, ...edges];
};

/** The wall that turns from the light: grey-violet, and blue where the sky looks at it. */
const raiseSide = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 15 }, (_, i) =>
    lay((-0.31 - 0.15 * ((i * 0.618) % 1)) * sun, -0.05 - 0.06 * (i % 5), 0.15, 0.075, {
      angle: UPRIGHT + 0.15 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      load: choose(SHADED, random),
      second: choose(SHADED, random),
      stage: 0.39 + 0.04 * random(),
    }),
  );

/** The wall of the low wing. */
const raiseWing = ({ house: { wing }, sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 10 }, (_, i) =>
    lay(wing * (0.54 + 0.29 * ((i * 0.618) % 1)), -0.04 - 0.1 * random(), 0.12, 0.08, {
      angle: spread(random),
      brush: 'worked',
      load: wing === sun ? shade(choose(WALL, random), -0.04) : choose(SHADED, random),
      second: wing === sun ? choose(WALL, random) : choose(SHADED, random),
      stage: 0.37 + 0.04 * random(),
    }),
  );

/** The last light along the front, in a few flat strokes of one thick paint, most at the end that it meets first. */
const lightFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 12 }, () =>
    lay((0.42 - 0.5 * random() ** 1.5) * sun, -0.06 - 0.25 * random(), 0.12, 0.032, {
      angle: spread(random),
      brush: choose(['worked', 'drag'], random),
      load: choose(LIGHT, random),
      second: choose(WALL, random),
      stage: 0.58 + 0.1 * random(),
      body: 1.2,
    }),
  );

/** The walls of block and wing: one in the light, one in shade. */
export const raiseWalls = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] =>
  [raiseFront, raiseWing, raiseSide, lightFront].flatMap((work) => work(scene, random, lay));
