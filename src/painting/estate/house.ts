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
      stage: 0.48 + 0.06 * random(),
      spread: 0.016,
      ...rest,
    });
  const ground = [
    at(-0.26, -0.1, 0.62, 0.22, { stage: 0.45, brush: 'wash' }),
    at(0.24, -0.12, 0.62, 0.22, { stage: 0.45, brush: 'wash' }),
    at(-0.22, -0.28, 0.64, 0.22, { stage: 0.46, brush: 'wash' }),
    at(0.27, -0.27, 0.62, 0.22, { stage: 0.46, brush: 'wash' }),
    at(0.66 * wing, -0.09, 0.44, 0.18, { load: shade(WALL, -0.04), stage: 0.45 }),
  ];
  const wall = [-0.4, -0.22, -0.05, 0.12, 0.28, 0.42].map((dx, i) =>
    at(dx, -0.19, 0.34 + 0.1 * random(), 0.13 + 0.07 * random(), {
      angle: UPRIGHT + wobble(random) * 0.08,
      brush: i % 3 === 1 ? 'scumble' : 'filbert',
      load: shade(WALL, 0.03 * wobble(random) + 0.012 * i * sun - 0.03, 0.8 + 0.4 * random()),
    }),
  );
  const annex = [
    at(0.6 * wing, -0.1, 0.24, 0.17, { angle: UPRIGHT, load: shade(WALL, -0.05), stage: 0.46 }),
    at(0.74 * wing, -0.1, 0.2, 0.18, { angle: UPRIGHT, load: shade(WALL, -0.03), stage: 0.47 }),
  ];
  const shaded = [
    at(-0.45 * sun, -0.19, 0.36, 0.2, { angle: UPRIGHT, load: SHADED, second: DEEP, hand: 'left' }),
    at(-0.33 * sun, -0.24, 0.28, 0.13, { angle: UPRIGHT, load: shade(SHADED, 0.04), hand: 'left' }),
    at(0.48 * wing, -0.15, 0.24, 0.06, { angle: UPRIGHT, load: SHADED, stage: 0.46, hand: 'left' }),
  ];
  const roof = [
    at(-0.1, -0.44, 0.9, 0.14, { load: ROOF, stage: 0.52, angle: 0.03 }),
    at(0.16, -0.47, 0.74, 0.12, { load: shade(ROOF, 0.03), stage: 0.8, angle: -0.04 }),
    at(0.02, -0.405, 1.06, 0.055, {
      load: shade(ROOF, -0.05),
      second: DEEP,
      stage: 0.55,
      brush: 'drag',
    }),
    at(0.68 * wing, -0.245, 0.44, 0.075, {
      load: shade(ROOF, 0.02),
      stage: 0.47,
      angle: 0.07 * wing,
    }),
    at(0.2 * sun, -0.5, 0.42, 0.045, { load: ROOF_LIGHT, stage: 0.8, brush: 'drag' }),
    at(-0.24 * wing, -0.52, 0.11, 0.06, {
      load: blend(ROOF, SHADED, 0.5),
      stage: 0.55,
      angle: UPRIGHT,
      brush: 'dab',
    }),
  ];
  const eaves = [-0.3, 0.14, 0.36].map((dx) =>
    at(dx + wobble(random) * 0.06, -0.365, 0.16 + 0.2 * random(), 0.024, {
      load: blend(SHADED, DEEP, 0.4 * random()),
      brush: 'drag',
      stage: 0.57,
      hand: 'left',
    }),
  );
  const openings = [-0.31, -0.08, 0.11, 0.31]
    .filter(() => random() < 0.8)
    .map((dx) =>
      at(dx + wobble(random) * 0.04, -0.25, 0.08 + 0.04 * random(), 0.034 + 0.014 * random(), {
        angle: UPRIGHT,
        brush: 'dab',
        load: blend(SHUTTER, WALL, 0.35 * random()),
        second: blend(SHUTTER, WALL, 0.6),
        stage: 0.66 + 0.06 * random(),
        hand: 'left',
        body: 0.3,
      }),
    );
  const door = at(0.02 + wobble(random) * 0.2, -0.08, 0.16, 0.06, {
    angle: UPRIGHT,
    brush: 'drag',
    load: blend(DEEP, WALL, 0.4),
    second: blend(SHUTTER, WALL, 0.4),
    stage: 0.68,
    hand: 'left',
  });
  const foot = Array.from({ length: 11 }, () =>
    at((random() - 0.5) * 1.3, 0.01 + 0.035 * wobble(random), 0.1 + 0.16 * random(), 0.045, {
      brush: 'scumble',
      load: blend(GRASS, air, 0.4 * random()),
      second: DEEP,
      angle: wobble(random) * 0.6,
      stage: 0.62 + 0.16 * random(),
      hand: 'left',
    }),
  );
  const lights = Array.from({ length: 5 }, (_, i) =>
    at(
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
  return [
    ...ground,
    ...wall,
    ...annex,
    ...shaded,
    ...roof,
    ...eaves,
    ...openings,
    door,
    ...foot,
    ...lights,
  ];
};
