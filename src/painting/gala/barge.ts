import { blend, lab, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#232a44');
const TAR = lab('#2b2f3c');
const RUST = lab('#5a4148');
const CABIN = lab('#d39a56');

/** A moored barge: one dark wet mass of unequal touches, a lit cabin, and what lies under it. */
export const sketchBarge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('barge');
  const { x, y, size, facing } = scene.barge;
  const tilt = facing * (0.02 + 0.05 * random());
  const water = scene.colour(x, y + 0.05, 0.7);
  const touch = (
    dx: number,
    dy: number,
    length: number,
    width: number,
    rest: Partial<WristTouch> = {},
  ) =>
    sketchTouch(random, {
      x: x + dx * size * facing,
      y: y + (dy + dx * tilt) * size,
      length: vary(length, 0.12, random) * size,
      width: vary(width, 0.15, random) * size,
      angle: tilt + wobble(random) * 0.04,
      bow: 0.03 * facing,
      brush: 'filbert',
      load: shade(blend(HULL, TAR, random()), 0.02 * wobble(random)),
      second: RUST,
      stage: 0.66 + 0.08 * random(),
      hand: 'left',
      body: 0.7 + 0.4 * random(),
      ...rest,
    });
  const rim = blend(HULL, scene.colour(x, y - 0.1, 0.7), 0.5);
  const hull = [
    touch(-0.19, 0.005, 0.68, 0.17),
    touch(0.15, 0, 0.74, 0.17),
    touch(-0.02, 0.045, 0.9, 0.1),
    touch(0.35, -0.025, 0.34, 0.12, { angle: tilt - 0.2 * facing }),
    touch(-0.37, -0.02, 0.26, 0.12, { angle: tilt + 0.16 * facing }),
    touch(0.05, -0.062, 0.55, 0.022, { brush: 'drag', load: rim, hand: 'right', stage: 0.78 }),
  ];
  const house = [
    touch(-0.26, -0.06, 0.28, 0.13),
    touch(-0.23, -0.09, 0.26, 0.11),
    touch(-0.27, -0.15, 0.3, 0.035, { brush: 'drag', load: rim }),
    touch(-0.2, -0.095, 0.04, 0.022, {
      brush: 'drag',
      load: CABIN,
      second: HULL,
      stage: 0.86,
      hand: 'right',
      angle: 1.3,
    }),
    touch(-0.29, -0.09, 0.03, 0.018, {
      brush: 'drag',
      load: blend(CABIN, HULL, 0.4),
      stage: 0.84,
      hand: 'right',
      angle: 1.5,
    }),
  ];
  const mast = touch(0.1, -0.1, 0.24, 0.024, {
    angle: 1.45 + wobble(random) * 0.3,
    brush: 'drag',
    stage: 0.72,
  });
  const below = Array.from({ length: 8 }, (_, i) =>
    touch(
      wobble(random) * 0.22 - 0.04,
      0.11 + 0.042 * i,
      (0.9 - 0.085 * i) * (0.5 + 0.5 * random()),
      0.055,
      {
        brush: i < 3 ? 'filbert' : 'scumble',
        load: blend(HULL, water, 0.2 + 0.09 * i),
        second: water,
        angle: wobble(random) * 0.12,
        stage: 0.64 + 0.1 * random(),
        body: 0.5,
      },
    ),
  );
  const spilt = Array.from({ length: 5 }, (_, i) =>
    touch(
      -0.28 + wobble(random) * 0.04,
      0.13 + 0.06 * i,
      0.07 * (0.5 + random()),
      0.016 + 0.008 * random(),
      {
        brush: i % 2 ? 'drag' : 'dab',
        load: blend(CABIN, water, 0.25 + 0.12 * i),
        second: water,
        angle: wobble(random) * 0.5,
        bow: wobble(random) * 0.5,
        stage: 0.88 + 0.08 * random(),
        hand: 'right',
      },
    ),
  );
  return [...below, ...hull, ...house, ...(random() < 0.35 ? [mast] : []), ...spilt];
};
