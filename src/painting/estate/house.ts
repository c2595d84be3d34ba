import type { Random } from '../../random.ts';
import { blend, lab, shade } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const WALL = lab('#d8c5a6');
const LIGHT = lab('#efd9b2');
const SHADED = lab('#928fa2');
const ROOF = lab('#b08069');
const ROOF_LIGHT = lab('#cb9c80');
const SHUTTER = lab('#74879a');
const DEEP = lab('#6b6478');
const GRASS = lab('#66705f');
const UPRIGHT = Math.PI / 2;

/** A touch on the house: its middle, length and width as shares of the main block's width, up is negative. */
type Lay = (
  dx: number,
  dy: number,
  length: number,
  width: number,
  rest: Partial<WristTouch>,
) => Sketch;

/** The hand that works on the house: flat strokes of wall colour unless it is told otherwise. */
const layOn = ({ house }: Scene, random: Random): Lay => {
  const { x, y, size } = house;
  return (dx, dy, length, width, rest) =>
    sketchTouch(random, {
      x: x + (dx + wobble(random) * 0.02) * size,
      y: y + (dy + wobble(random) * 0.012) * size,
      length: length * size,
      width: width * size,
      angle: wobble(random) * 0.07,
      bow: wobble(random) * 0.03,
      brush: 'filbert',
      load: WALL,
      second: shade(WALL, -0.06, 0.6),
      stage: 0.48 + 0.05 * random(),
      spread: 0.016,
      ...rest,
    });
};

/** The block and its wing: rubbed in lengthwise, worked over upright, the side away from the light in shade. */
const raiseWalls = ({ house: { wing }, sun }: Scene, random: Random, lay: Lay): Sketch[] => {
  const shaded = { angle: UPRIGHT, second: DEEP, stage: 0.55, hand: 'left' } as const;
  const upright = { angle: UPRIGHT, stage: 0.47 };
  return [
    lay(-0.26, -0.1, 0.62, 0.22, { stage: 0.45, brush: 'wash' }),
    lay(0.24, -0.12, 0.62, 0.22, { stage: 0.45, brush: 'wash' }),
    lay(-0.22, -0.28, 0.64, 0.22, { stage: 0.46, brush: 'wash' }),
    lay(0.27, -0.27, 0.62, 0.22, { stage: 0.46, brush: 'wash' }),
    lay(0.66 * wing, -0.09, 0.44, 0.18, { load: shade(WALL, -0.04), stage: 0.45 }),
    lay(0.6 * wing, -0.1, 0.24, 0.17, { ...upright, load: shade(WALL, -0.05) }),
    lay(0.74 * wing, -0.1, 0.2, 0.18, { ...upright, load: shade(WALL, -0.03) }),
    ...[-0.4, -0.22, -0.05, 0.12, 0.28, 0.42].map((dx, i) =>
      lay(dx, -0.19, 0.34 + 0.1 * random(), 0.13 + 0.07 * random(), {
        angle: UPRIGHT + wobble(random) * 0.08,
        brush: i % 3 === 1 ? 'scumble' : 'filbert',
        load: shade(WALL, 0.03 * wobble(random) + 0.04 * dx * sun - 0.02, 0.8 + 0.4 * random()),
      }),
    ),
    lay(-0.45 * sun, -0.19, 0.36, 0.2, { ...shaded, load: SHADED }),
    lay(-0.32 * sun, -0.22, 0.3, 0.13, { ...shaded, load: shade(SHADED, 0.05), brush: 'scumble' }),
    lay(0.5 * wing, -0.15, 0.24, 0.06, { ...shaded, load: SHADED }),
  ];
};

const layRoof = ({ house: { wing }, sun }: Scene, random: Random, lay: Lay): Sketch[] => [
  lay(-0.1, -0.44, 0.9, 0.14, { load: ROOF, stage: 0.56, angle: 0.03 }),
  lay(0.16, -0.47, 0.74, 0.12, { load: shade(ROOF, 0.03), stage: 0.57, angle: -0.04 }),
  lay(0.02, -0.405, 1.06, 0.055, {
    load: shade(ROOF, -0.05),
    second: DEEP,
    stage: 0.58,
    brush: 'drag',
  }),
  lay(0.68 * wing, -0.245, 0.44, 0.075, { load: ROOF, stage: 0.57, angle: 0.07 * wing }),
  lay(0.2 * sun, -0.5, 0.42, 0.045, { load: ROOF_LIGHT, stage: 0.8, brush: 'drag' }),
  lay(-0.24 * wing, -0.52, 0.11, 0.06, {
    load: blend(ROOF, SHADED, 0.5),
    stage: 0.59,
    angle: UPRIGHT,
    brush: 'dab',
  }),
  ...[-0.3, 0.14, 0.36].map((dx) =>
    lay(dx + wobble(random) * 0.06, -0.365, 0.16 + 0.2 * random(), 0.024, {
      load: blend(SHADED, DEEP, 0.4 * random()),
      brush: 'drag',
      stage: 0.6,
      hand: 'left',
    }),
  ),
];

/** Shutters, no two alike and not all of them there, and a door. */
const openWall = (random: Random, lay: Lay): Sketch[] => {
  const windows = [-0.31, -0.08, 0.11, 0.31].filter(() => random() < 0.7);
  return [
    ...windows.map((dx) =>
      lay(dx + wobble(random) * 0.05, -0.25, 0.06 + 0.06 * random(), 0.03 + 0.02 * random(), {
        angle: UPRIGHT,
        brush: 'dab',
        load: blend(SHUTTER, WALL, 0.45 * random()),
        second: blend(SHUTTER, WALL, 0.6),
        stage: 0.66 + 0.06 * random(),
        hand: 'left',
        body: 0.3,
      }),
    ),
    lay(0.02 + wobble(random) * 0.2, -0.08, 0.16, 0.06, {
      angle: UPRIGHT,
      brush: 'drag',
      load: blend(DEEP, WALL, 0.4),
      second: blend(SHUTTER, WALL, 0.4),
      stage: 0.68,
      hand: 'left',
    }),
  ];
};

/** What grows against the wall, so that it has no lower edge. */
const loseFoot = (random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 11 }, () =>
    lay((random() - 0.5) * 1.3, 0.01 + 0.035 * wobble(random), 0.1 + 0.16 * random(), 0.045, {
      brush: 'scumble',
      load: blend(GRASS, SHADED, 0.5 * random()),
      second: DEEP,
      angle: wobble(random) * 0.6,
      stage: 0.62 + 0.16 * random(),
      hand: 'left',
    }),
  );

/** The last light that grazes the wall. */
const lightWall = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 5 }, (_, i) =>
    lay(
      0.25 * sun + wobble(random) * 0.3,
      -0.15 - 0.18 * random(),
      0.1 + 0.2 * random(),
      0.035 + 0.04 * random(),
      {
        angle: UPRIGHT + wobble(random) * 0.25,
        brush: i % 2 ? 'impasto' : 'drag',
        load: blend(LIGHT, WALL, 0.4 * random()),
        stage: 0.86 + 0.06 * random(),
        body: 0.45,
      },
    ),
  );

/** The house: a long low block and its wing, the light along its wall, the foot lost in what grows there. */
export const sketchHouse = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('house');
  const lay = layOn(scene, random);
  return [
    ...raiseWalls(scene, random, lay),
    ...layRoof(scene, random, lay),
    ...openWall(random, lay),
    ...loseFoot(random, lay),
    ...lightWall(scene, random, lay),
  ];
};
