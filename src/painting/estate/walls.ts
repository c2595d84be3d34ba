import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const LIGHT: Hues = [lab('#f6e6c2'), lab('#f3dcb8'), lab('#f7ead0')];
const SHUTTER = lab('#6c8499');

/** The block and its wing, rubbed in lengthwise and worked over upright. */
export const raiseWalls = ({ house: { wing }, sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const rubbed = [-0.03, -0.09, -0.16, -0.24, -0.33].flatMap((dy) =>
    [-0.3, 0, 0.3].map((dx) =>
      lay(dx, dy, 0.5, 0.15, { brush: 'wash', stage: 0.37 + 0.03 * random() }),
    ),
  );
  const upright = Array.from({ length: 34 }, () =>
    lay((random() - 0.5) * 0.94, -0.04 - 0.3 * random(), 0.1 + 0.12 * random(), 0.1, {
      angle: UPRIGHT * Math.round(random()) + wobble(random) * 0.3,
      brush: 'worked',
    }),
  );
  const side: Hues = wing === sun ? WALL : SHADED;
  const lower = Array.from({ length: 7 }, (_, i) =>
    lay(wing * (0.53 + 0.055 * i), -0.11 + 0.03 * wobble(random), 0.15, 0.1, {
      angle: UPRIGHT * Math.round(random()) + wobble(random) * 0.3,
      brush: 'worked',
      load: shade(choose(side, random), wing === sun ? -0.03 : 0.03),
      stage: 0.43 + 0.04 * random(),
    }),
  );
  return [...rubbed, ...upright, ...lower];
};

/** The wall that turns from the light: lilac, and blue where the sky looks at it. */
export const shadeWall = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  [0.46, 0.36, 0.44, 0.34, 0.46, 0.35, 0.33, 0.45, 0.36, 0.46, 0.37, 0.42].map((dx, i) =>
    lay(-dx * sun, -0.06 - 0.05 * (i % 6), 0.17, 0.1, {
      angle: wobble(random) * 0.6,
      brush: 'worked',
      load: choose(SHADED, random),
      second: choose(SHADED, random),
      stage: 0.47 + 0.05 * random(),
      hand: 'left',
    }),
  );

/** Shutters, no two alike and not all of them there, and a door. */
export const openWall = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const windows = [-0.1, 0.07, 0.24, 0.4].filter(() => random() < 0.7);
  const low = [0.1, 0.34].filter(() => random() < 0.6);
  const shutter = (dx: number, dy: number, tall: number) =>
    lay(dx * sun, dy, tall, 0.034 + 0.022 * random(), {
      angle: UPRIGHT + wobble(random) * 0.08,
      brush: choose(['filbert', 'worked'], random),
      load: blend(SHUTTER, choose(WALL, random), 0.1 + 0.4 * random()),
      second: SHADED[0],
      stage: 0.66 + 0.08 * random(),
      hand: 'left',
      body: 0.4,
    });
  return [
    ...windows.map((dx) => shutter(dx, -0.27, 0.08 + 0.04 * random())),
    ...low.map((dx) => shutter(dx, -0.11, 0.07 + 0.04 * random())),
    shutter(-0.02, -0.08, 0.15),
    ...[-0.36, -0.44].map((dx) => shutter(dx, -0.25, 0.07)).slice(0, random() < 0.5 ? 1 : 2),
  ];
};

/** The last light that grazes the wall, thickest at the corner that it meets first. */
export const lightWall = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 14 }, () =>
    lay(
      (0.46 - 0.6 * random() ** 1.4) * sun,
      -0.1 - 0.22 * random(),
      0.05 + 0.1 * random(),
      0.03 + 0.03 * random(),
      {
        angle: wobble(random) * 0.9,
        brush: choose(['filbert', 'worked'], random),
        load: blend(choose(LIGHT, random), choose(WALL, random), 0.5 * random()),
        second: choose(WALL, random),
        stage: 0.78 + 0.15 * random(),
        hand: 'left',
        body: 0.7,
      },
    ),
  );
