import type { Random } from '../../random.ts';
import { blend, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#2a3146');
const TAR = lab('#2c3d47');
const LANTERN = lab('#e6a866');

interface Boat {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly facing: -1 | 1;
  /** How much of it is told: 1 the near one, less farther off. */
  readonly told: number;
}

/** A boat: one dark wet mass, someone standing in it, and what lies under it, all of unequal touches. */
const sketchBoat = (scene: Scene, random: Random, boat: Boat): Sketch[] => {
  const { x, y, size, facing, told } = boat;
  const tilt = wobble(random) * 0.05;
  const water = scene.colour(x, y + 0.04, 0.7);
  const dark = blend(blend(HULL, TAR, random()), water, 0.45 * (1 - told));
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
      length: vary(length, 0.14, random) * size,
      width: vary(width, 0.18, random) * size,
      angle: tilt + wobble(random) * 0.06,
      bow: -0.06,
      brush: 'filbert',
      load: shade(dark, 0.03 * wobble(random)),
      second: blend(dark, water, 0.3),
      stage: 0.72 + 0.1 * random(),
      hand: 'left',
      body: 0.9,
      spread: 0.014,
      ...rest,
    });
  const stand = -0.2 + 0.2 * random();
  const body = [
    touch(0, 0, 0.9, 0.22),
    touch(-0.06, 0.05, 0.8, 0.17, { angle: tilt + Math.PI, bow: 0.06 }),
    touch(0.16, 0.01, 0.6, 0.18, { brush: 'dab' }),
    touch(0.36, -0.045, 0.34, 0.1, { angle: -0.28 * facing }),
    touch(stand, -0.2, 0.42, 0.13, { angle: -UPRIGHT + 0.3 * wobble(random) }),
    touch(stand + 0.02, -0.13, 0.28, 0.17, { angle: -UPRIGHT + 0.5, brush: 'dab' }),
    ...(told > 0.6
      ? [
          touch(stand + 0.32, -0.07, 0.26, 0.13, { angle: -0.5 * facing }),
          touch(0.05, -0.065, 0.5, 0.03, {
            brush: 'drag',
            load: blend(dark, scene.sky(x, scene.horizon * 0.8, 0.7), 0.5),
            hand: 'right',
            stage: 0.86,
          }),
        ]
      : []),
  ];
  const below = Array.from({ length: told > 0.6 ? 6 : 3 }, (_, i) =>
    touch(
      stand * 0.5 + wobble(random) * 0.16,
      0.14 + 0.07 * i,
      (0.8 - 0.09 * i) * (0.5 + 0.5 * random()),
      0.085,
      {
        brush: choose(['filbert', 'dab', 'drag'], random),
        load: blend(dark, water, 0.15 + 0.1 * i),
        second: water,
        angle: wobble(random) * 0.2,
        bow: wobble(random) * 0.2,
        stage: 0.7 + 0.14 * random(),
        body: 0.5,
      },
    ),
  );
  const lantern = [0, 1, 2].map((i) =>
    touch(
      0.4 + wobble(random) * 0.03,
      i ? 0.08 + 0.1 * i : -0.1,
      i ? 0.11 : 0.06,
      i ? 0.03 : 0.05,
      {
        brush: i ? 'drag' : 'impasto',
        load: blend(LANTERN, water, 0.25 * i),
        second: LANTERN,
        angle: wobble(random) * 0.5,
        stage: 0.9 + 0.04 * i,
        hand: 'right',
      },
    ),
  );
  return [...below, ...body, ...(told > 0.6 && random() < 0.6 ? lantern : [])];
};

/** Barges moored along the far quay: a low dark band, broken, lost under the lights. */
const moorBarges = (scene: Scene, random: Random): Sketch[] => {
  const middle = scene.gate * (0.25 + 0.4 * random());
  return Array.from({ length: 9 }, () => {
    const x = scene.across(middle + wobble(random) * 0.13);
    const y = scene.waterline(x) + 0.012 * random() * scene.tall;
    const here = scene.colour(x, y + 0.02, 0.6);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.06, 0.5, random) * scene.scale,
      width: vary(0.012, 0.4, random) * scene.scale,
      angle: wobble(random) * 0.08,
      brush: choose(['filbert', 'drag'], random),
      load: blend(HULL, here, 0.15 + 0.4 * random()),
      second: here,
      stage: 0.6 + 0.16 * random(),
      hand: 'left',
      body: 0.6,
    });
  });
};

/** The boats on the river: one near, beside the brightest light; now and then another, far off; barges at the quay. */
export const sketchBoats = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('boats');
  const gateX = scene.across(scene.gate);
  const aside = (random() < 0.5 ? -1 : 1) * (0.06 + 0.06 * random()) * scene.scale;
  const facing = random() < 0.5 ? -1 : 1;
  const down = 0.34 + 0.2 * random();
  const near: Boat = {
    x: gateX + aside,
    y: scene.horizon + (1 - scene.horizon) * down,
    size: (0.15 + 0.03 * random()) * scene.scale,
    facing,
    told: 1,
  };
  const far: Boat = {
    x: scene.across(scene.palaceEnd + 0.08 + 0.16 * random()),
    y: scene.horizon + (1 - scene.horizon) * (0.2 + 0.1 * random()),
    size: 0.075 * scene.scale,
    facing,
    told: 0.4,
  };
  return [
    ...moorBarges(scene, random),
    ...(random() < 0.6 ? sketchBoat(scene, random, far) : []),
    ...sketchBoat(scene, random, near),
  ];
};
