import { blend, lab, shade } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const WALL = lab('#dccbae');
const LIGHT = lab('#f0dcb8');
const SHADED = lab('#9b97a8');
const ROOF = lab('#b08069');
const ROOF_LIGHT = lab('#cb9c80');
const SHUTTER = lab('#7d8ea0');
const DEEP = lab('#6b6478');
const UPRIGHT = Math.PI / 2;

/** The house: a long low block and its wing, the light along its wall, the foot lost in what grows there. */
export const sketchHouse = (scene: Scene): readonly Sketch[] => {
  const { house, sun, horizon } = scene;
  const random = scene.randomFor('house');
  const { size, wing } = house;
  const air = scene.colour(house.x, horizon - 0.06, 0.8);
  const at = (
    dx: number,
    dy: number,
    length: number,
    width: number,
    rest: Partial<WristTouch>,
  ): Sketch =>
    sketchTouch(random, {
      x: house.x + (dx + wobble(random) * 0.02) * size,
      y: house.y + (dy + wobble(random) * 0.012) * size,
      length: length * size,
      width: width * size,
      angle: wobble(random) * 0.07,
      bow: wobble(random) * 0.03,
      brush: 'filbert',
      load: WALL,
      second: blend(WALL, air, 0.5),
      stage: 0.64 + 0.08 * random(),
      spread: 0.016,
      ...rest,
    });
  const wall = [
    at(-0.02, -0.1, 0.92, 0.17, {}),
    at(0.03, -0.23, 0.95, 0.17, { load: shade(WALL, -0.02) }),
    at(-0.05, -0.33, 0.9, 0.14, { load: shade(WALL, 0.01) }),
    at(0.12 * sun, -0.2, 0.34, 0.2, { angle: UPRIGHT, load: shade(WALL, 0.02) }),
    at(0.66 * wing, -0.1, 0.42, 0.15, { load: shade(WALL, -0.04), stage: 0.63 }),
    at(0.6 * wing, -0.18, 0.4, 0.1, { load: shade(WALL, -0.06), stage: 0.64 }),
  ];
  const shaded = [
    at(-0.46 * sun, -0.2, 0.36, 0.17, { angle: UPRIGHT, load: SHADED, second: DEEP, hand: 'left' }),
    at(-0.4 * sun, -0.3, 0.24, 0.1, { angle: UPRIGHT, load: shade(SHADED, 0.04), hand: 'left' }),
    at(0.48 * wing, -0.15, 0.24, 0.06, { angle: UPRIGHT, load: SHADED, stage: 0.66, hand: 'left' }),
  ];
  const roof = [
    at(-0.1, -0.44, 0.86, 0.12, { load: ROOF, stage: 0.66, angle: 0.03 }),
    at(0.18, -0.47, 0.7, 0.1, { load: shade(ROOF, 0.03), stage: 0.68, angle: -0.04 }),
    at(0.02, -0.405, 1.06, 0.055, {
      load: shade(ROOF, -0.05),
      second: DEEP,
      stage: 0.7,
      brush: 'drag',
    }),
    at(0.68 * wing, -0.245, 0.44, 0.075, {
      load: shade(ROOF, 0.02),
      stage: 0.67,
      angle: 0.07 * wing,
    }),
    at(0.2 * sun, -0.5, 0.42, 0.045, { load: ROOF_LIGHT, stage: 0.8, brush: 'drag' }),
    at(-0.24 * wing, -0.54, 0.1, 0.06, {
      load: shade(ROOF, 0.05),
      stage: 0.7,
      angle: UPRIGHT,
      brush: 'dab',
    }),
  ];
  const eaves = [-0.3, 0.14, 0.36].map((dx) =>
    at(dx + wobble(random) * 0.06, -0.365, 0.16 + 0.2 * random(), 0.024, {
      load: blend(SHADED, DEEP, 0.4 * random()),
      brush: 'drag',
      stage: 0.72,
      hand: 'left',
    }),
  );
  const openings = [-0.33, -0.1, 0.13, 0.3]
    .filter(() => random() < 0.8)
    .map((dx, i) =>
      at(
        dx + wobble(random) * 0.05,
        -0.26 + wobble(random) * 0.02,
        0.07 + 0.05 * random(),
        0.03 + 0.02 * random(),
        {
          angle: UPRIGHT + wobble(random) * 0.1,
          brush: i % 2 ? 'dab' : 'filbert',
          load: blend(random() < 0.5 ? SHUTTER : DEEP, WALL, 0.15 + 0.4 * random()),
          stage: 0.72 + 0.05 * random(),
          hand: 'left',
        },
      ),
    );
  const door = at(0.02 + wobble(random) * 0.2, -0.08, 0.16, 0.06, {
    angle: UPRIGHT,
    brush: 'dab',
    load: blend(DEEP, WALL, 0.3),
    stage: 0.73,
    hand: 'left',
  });
  const lights = Array.from({ length: 7 }, (_, i) =>
    at(
      0.25 * sun + wobble(random) * 0.3,
      -0.09 - 0.24 * random(),
      0.1 + 0.16 * random(),
      0.05 + 0.05 * random(),
      {
        angle: i % 3 ? wobble(random) * 0.3 : UPRIGHT,
        brush: i % 2 ? 'impasto' : 'drag',
        load: blend(LIGHT, WALL, 0.4 * random()),
        stage: 0.86 + 0.06 * random(),
        body: 0.7,
      },
    ),
  );
  return [...wall, ...shaded, ...roof, ...eaves, ...openings, door, ...lights];
};
