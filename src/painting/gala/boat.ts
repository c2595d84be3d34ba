import type { Random } from '../../random.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The tar of hulls. */
export const HULL = lab('#2a3146');
const TAR = lab('#2c3d47');
const LANTERN = lab('#e6a866');

/** A boat on the river: its middle, how long it is, and the way it faces. */
export interface Boat {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly facing: -1 | 1;
  /** How much of it is told: 1 the near one, less farther off. */
  readonly told: number;
}

/** A boat of which more than this is told is near: its details show. */
const TOLD = 0.6;

/** One touch on a boat: its middle, length and width in boat's lengths, +x to the bow and +y down. */
type Lay = (
  dx: number,
  dy: number,
  length: number,
  width: number,
  rest?: Partial<WristTouch>,
) => Sketch;

/** A boat as it is worked on: how it lies, its own dark, and the water around it. */
interface Work {
  readonly tilt: number;
  readonly dark: Lab;
  readonly water: Lab;
  readonly lay: Lay;
}

const workOn = (scene: Scene, random: Random, boat: Boat): Work => {
  const { x, y, size, facing, told } = boat;
  const tilt = wobble(random) * 0.05;
  const water = scene.colour(x, y + 0.04, 0.7);
  const dark = blend(blend(HULL, TAR, random()), water, 0.45 * (1 - told));
  const lay: Lay = (dx, dy, length, width, rest = {}) =>
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
  return { tilt, dark, water, lay };
};

/** Hull and someone who stands in it `stand` before its middle, one dark wet mass; the near one tells a little more. */
const layHull = (
  scene: Scene,
  random: Random,
  { x, facing, told }: Boat,
  { tilt, dark, lay }: Work,
  stand: number,
): Sketch[] => [
  lay(0, 0, 0.9, 0.22),
  lay(-0.06, 0.05, 0.8, 0.17, { angle: tilt + Math.PI, bow: 0.06 }),
  lay(0.16, 0.01, 0.6, 0.18, { brush: 'dab' }),
  lay(0.36, -0.045, 0.34, 0.1, { angle: -0.28 * facing }),
  lay(stand, -0.2, 0.42, 0.13, { angle: -UPRIGHT + 0.3 * wobble(random) }),
  lay(stand + 0.02, -0.13, 0.28, 0.17, { angle: -UPRIGHT + 0.5, brush: 'dab' }),
  ...(told > TOLD
    ? [
        lay(stand + 0.32, -0.07, 0.26, 0.13, { angle: -0.5 * facing }),
        lay(0.05, -0.065, 0.5, 0.03, {
          brush: 'drag',
          load: blend(dark, scene.sky(x, scene.horizon * 0.8, 0.7), 0.5),
          hand: 'right',
          stage: 0.86,
        }),
      ]
    : []),
];

/** What lies under it in the water, shorter and paler the deeper. */
const mirror = (
  random: Random,
  { told }: Boat,
  { dark, water, lay }: Work,
  stand: number,
): Sketch[] =>
  Array.from({ length: told > TOLD ? 6 : 3 }, (_, i) =>
    lay(
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

/** A lantern at its bow and what the water keeps of it. */
const hangLantern = (random: Random, { water, lay }: Work): Sketch[] =>
  [0, 1, 2].map((i) =>
    lay(0.4 + wobble(random) * 0.03, i ? 0.08 + 0.1 * i : -0.1, i ? 0.11 : 0.06, i ? 0.03 : 0.05, {
      brush: i ? 'drag' : 'impasto',
      load: blend(LANTERN, water, 0.25 * i),
      second: LANTERN,
      angle: wobble(random) * 0.5,
      stage: 0.9 + 0.04 * i,
      hand: 'right',
    }),
  );

/** A boat and what lies under it, all of unequal touches. */
export const sketchBoat = (scene: Scene, random: Random, boat: Boat): Sketch[] => {
  const work = workOn(scene, random, boat);
  const stand = -0.2 + 0.2 * random();
  const hull = layHull(scene, random, boat, work, stand);
  const below = mirror(random, boat, work, stand);
  const lantern = hangLantern(random, work);
  return [...below, ...hull, ...(boat.told > TOLD && random() < 0.6 ? lantern : [])];
};
