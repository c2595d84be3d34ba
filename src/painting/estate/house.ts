import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const WALL: Hues = [lab('#e6d3b0'), lab('#dfc6aa'), lab('#eadbb9'), lab('#d9c6b3')];
const LIGHT: Hues = [lab('#f6e6c2'), lab('#f3dcb8'), lab('#f7ead0')];
const SHADED: Hues = [lab('#8e8ba4'), lab('#9a92a4'), lab('#8894a8'), lab('#a39aa5')];
const ROOF: Hues = [lab('#b9836a'), lab('#c3957a'), lab('#ad7f70')];
const ROOF_SHADED: Hues = [lab('#8f7280'), lab('#99786f')];
const SHUTTER = lab('#6c8499');
const DEEP = lab('#5d5a72');
const GRASS: Hues = [lab('#66755f'), lab('#7e8a66'), lab('#5d6f78'), lab('#a39f78')];

/** A touch on the house: its middle, length and width as shares of the main block's width, up is negative. */
type Lay = (
  dx: number,
  dy: number,
  length: number,
  width: number,
  rest: Partial<WristTouch>,
) => Sketch;

/** The hand that works on the house: strokes of wall colour unless it is told otherwise. */
const layOn = ({ house }: Scene, random: Random): Lay => {
  const { x, y, size } = house;
  return (dx, dy, length, width, rest) =>
    sketchTouch(random, {
      x: x + (dx + wobble(random) * 0.015) * size,
      y: y + (dy + wobble(random) * 0.01) * size,
      length: length * size,
      width: width * size,
      angle: wobble(random) * 0.07,
      bow: wobble(random) * 0.03,
      brush: 'filbert',
      load: choose(WALL, random),
      second: choose(WALL, random),
      stage: 0.39 + 0.05 * random(),
      spread: 0.012,
      body: 0.9,
      ...rest,
    });
};

/** The block and its wing, rubbed in lengthwise and worked over upright. */
const raiseWalls = ({ house: { wing }, sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const rubbed = [-0.09, -0.16, -0.24, -0.33].flatMap((dy) =>
    [-0.2, 0.22].map((dx) => lay(dx, dy, 0.7, 0.16, { stage: 0.34 + 0.03 * random() })),
  );
  const upright = Array.from({ length: 16 }, (_, i) =>
    lay(-0.44 + (0.9 * i) / 15, -0.21 + 0.03 * wobble(random), 0.34, 0.1 + 0.06 * random(), {
      angle: UPRIGHT + wobble(random) * 0.1,
    }),
  );
  const side: Hues = wing === sun ? WALL : SHADED;
  const lower = Array.from({ length: 7 }, (_, i) =>
    lay(wing * (0.53 + 0.055 * i), -0.11, 0.19, 0.1, {
      angle: UPRIGHT + wobble(random) * 0.12,
      load: shade(choose(side, random), wing === sun ? -0.03 : 0.03),
      stage: 0.4 + 0.04 * random(),
    }),
  );
  return [...rubbed, ...upright, ...lower];
};

/** The wall that turns from the light: lilac, and blue where the sky looks at it. */
const shadeWall = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  [0.49, 0.43, 0.37, 0.31, 0.26, 0.46, 0.34].map((dx, i) =>
    lay(-dx * sun, -0.2, 0.36 - 0.02 * i * random(), 0.1, {
      angle: UPRIGHT + wobble(random) * 0.06,
      load: choose(SHADED, random),
      second: choose(SHADED, random),
      stage: 0.44 + 0.05 * random(),
      hand: 'left',
    }),
  );

const layRoof = ({ house: { wing }, sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const tile = (dx: number, dy: number, length: number, width: number, angle: number) =>
    lay(dx, dy, length, width, {
      angle: angle + wobble(random) * 0.03,
      load: choose(dx * sun < -0.25 ? ROOF_SHADED : ROOF, random),
      second: choose(ROOF, random),
      stage: 0.46 + 0.05 * random(),
    });
  const eaves = [-0.4, -0.2, 0.02, 0.2, 0.4].map((dx) =>
    lay(dx, -0.375, 0.2 + 0.14 * random(), 0.026, {
      load: blend(choose(SHADED, random), DEEP, 0.5 * random()),
      second: DEEP,
      stage: 0.54 + 0.04 * random(),
      hand: 'left',
    }),
  );
  return [
    tile(-0.3, -0.43, 0.52, 0.11, -0.06),
    tile(0.3, -0.43, 0.52, 0.11, 0.06),
    tile(0, -0.43, 0.6, 0.1, 0),
    tile(-0.36, -0.41, 0.4, 0.07, 0),
    tile(0.36, -0.41, 0.4, 0.07, 0),
    tile(0.04, -0.47, 0.5, 0.08, 0.02),
    tile(-0.14, -0.49, 0.44, 0.08, -0.03),
    tile(0.16, -0.49, 0.44, 0.08, 0.03),
    tile(wing * 0.68, -0.24, 0.44, 0.08, 0.05 * wing),
    tile(wing * 0.6, -0.26, 0.28, 0.06, 0),
    lay(0.2 * sun, -0.46, 0.34, 0.035, { load: lab('#d5a98a'), stage: 0.82, brush: 'drag' }),
    lay(-0.22 * wing, -0.53, 0.13, 0.06, {
      load: choose(ROOF_SHADED, random),
      stage: 0.6,
      angle: UPRIGHT,
    }),
    ...eaves,
  ];
};

/** Shutters, no two alike and not all of them there, and a door. */
const openWall = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const windows = [-0.1, 0.07, 0.24, 0.4].filter(() => random() < 0.8);
  const low = [0.1, 0.34].filter(() => random() < 0.6);
  const shutter = (dx: number, dy: number, tall: number) =>
    lay(dx * sun, dy, tall, 0.034 + 0.022 * random(), {
      angle: UPRIGHT + wobble(random) * 0.08,
      brush: choose(['filbert', 'dab'], random),
      load: blend(SHUTTER, choose(WALL, random), 0.4 * random()),
      second: DEEP,
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

/** What grows against the wall, so that it has no lower edge. */
const loseFoot = (random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 34 }, () =>
    lay((random() - 0.5) * 1.9, 0.005 + 0.035 * wobble(random), 0.09 + 0.16 * random(), 0.04, {
      brush: choose(['scumble', 'filbert', 'dab'], random),
      load: choose(GRASS, random),
      second: choose(GRASS, random),
      angle: wobble(random) * 0.5,
      stage: 0.56 + 0.24 * random(),
      hand: 'left',
      body: 0.5,
    }),
  );

/** The last light that grazes the wall, thickest at the corner that it meets first. */
const lightWall = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 11 }, (_, i) =>
    lay(
      (0.46 - 0.6 * random() ** 1.4) * sun,
      -0.14 - 0.19 * random(),
      0.08 + 0.16 * random(),
      0.035 + 0.035 * random(),
      {
        angle: UPRIGHT + wobble(random) * 0.3,
        brush: i % 3 ? 'impasto' : 'filbert',
        load: blend(choose(LIGHT, random), choose(WALL, random), 0.4 * random()),
        second: choose(LIGHT, random),
        stage: 0.78 + 0.15 * random(),
        body: 0.5,
      },
    ),
  );

/** The house: a broad low block and its wing, one wall in the light and one in shade, the foot lost in what grows there. */
export const sketchHouse = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('house');
  const lay = layOn(scene, random);
  return [
    ...raiseWalls(scene, random, lay),
    ...shadeWall(scene, random, lay),
    ...layRoof(scene, random, lay),
    ...openWall(scene, random, lay),
    ...loseFoot(random, lay),
    ...lightWall(scene, random, lay),
  ];
};
