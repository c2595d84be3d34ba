import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#193227');
const TEAL = lab('#203f39');
const MOSS = lab('#294331');

type Boat = Scene['boats'][number];

/** One pull of the brush from a place to another, both in boat's lengths from its middle, +x to the bow. */
type Pull = (from: Point, to: Point, width: number, rest?: Partial<WristTouch>) => Sketch;

const pullsOf = (scene: Scene, random: Random, { x, y, size }: Boat, dark: Lab): Pull => {
  const facing = -scene.side;
  return ([x0, y0], [x1, y1], width, rest = {}) => {
    const [dx, dy] = [(x1 - x0) * facing, y1 - y0];
    return sketchTouch(random, {
      x: x + (facing * size * (x0 + x1)) / 2,
      y: y + (size * (y0 + y1)) / 2,
      length: size * Math.hypot(dx, dy),
      width: size * width,
      angle: Math.atan2(dy, dx) + wobble(random) * 0.04,
      bow: wobble(random) * 0.06,
      brush: 'dab',
      load: dark,
      second: blend(dark, MOSS, 0.5),
      stage: 0.8,
      hand: 'left',
      spread: 0.007,
      body: 0.4 + 0.3 * random(),
      ...rest,
    });
  };
};

/** The nearest boat: hull, one who stands and one who sits are one dark mass. */
const sketchNear = (pull: Pull, random: Random, dark: Lab, air: Lab): Sketch[] => {
  const who = -0.28 + 0.08 * wobble(random);
  const lean = 0.03 + 0.05 * wobble(random);
  const thwart = 0.1 + 0.08 * wobble(random);
  return [
    pull([-0.42, 0.05], [0.44, 0.06], 0.3, {
      stage: 0.36,
      brush: 'filbert',
      load: blend(dark, air, 0.3),
    }),
    pull([-0.5, -0.01], [0.5, -0.01], 0.17, { bow: 0.035 }),
    pull([0.16, 0.02], [0.6, -0.05], 0.13, { load: blend(dark, TEAL, 0.3) }),
    pull([0.44, 0.07], [-0.46, 0.08], 0.2, { second: blend(dark, TEAL, 0.8) }),
    pull([-0.48, 0.02], [-0.1, 0.05], 0.19, { load: blend(dark, MOSS, 0.4) }),
    pull([0.04, 0.03], [0.48, 0.04], 0.19, { load: blend(dark, TEAL, 0.3) }),
    pull([-0.2, 0.14], [0.36, 0.16], 0.11, { load: blend(dark, air, 0.14), stage: 0.815 }),
    pull([-0.4, 0.07], [0.3, 0.08], 0.05, { load: shade(dark, -0.05), second: dark, stage: 0.83 }),
    pull([who - 0.02, 0.04], [who + lean, -0.3], 0.15, { stage: 0.81 }),
    pull([who + 0.02, -0.08], [who + lean * 2, -0.4], 0.12, { stage: 0.812 }),
    pull([who + lean * 1.2, -0.16], [who + lean * 2.2, -0.48], 0.105, { stage: 0.814 }),
    pull([who + 0.02, -0.26], [who + 0.13, -0.12], 0.06, { brush: 'filbert', stage: 0.816 }),
    pull([who + 0.03, -0.3], [who - 0.26, 0.16], 0.034, { brush: 'drag', stage: 0.82 }),
    pull([thwart - 0.06, 0.04], [thwart + 0.06, -0.17], 0.13, { brush: 'filbert', stage: 0.818 }),
    pull([thwart - 0.12, -0.02], [thwart + 0.2, -0.05], 0.12, { stage: 0.818 }),
  ];
};

/** A boat farther off: a stroke or two, and a few bumps that are people. */
const sketchFar = (pull: Pull, random: Random, dark: Lab, far: number): Sketch[] => {
  const who = 0.24 * wobble(random);
  const tall = -0.2 - 0.12 * random();
  const stage = 0.81;
  const people = [
    pull([-0.34, 0.02], [who - 0.04, -0.13], 0.15, { stage }),
    pull([who, 0.02], [who + 0.05, tall], 0.11, { stage }),
    pull([0.36, 0.02], [0.27, -0.15], 0.13, { stage }),
  ];
  return [
    pull([-0.52, -0.03], [0.54, -0.02], 0.13, { bow: 0.05 }),
    pull([0.44, 0.04], [-0.44, 0.05], 0.16, { second: blend(dark, TEAL, 0.8) }),
    pull([-0.4, 0.01], [0.5, 0], 0.12, { load: blend(dark, TEAL, 0.4) }),
    ...people.slice(0, far === 1 ? 3 : 2),
  ];
};

/** What hangs below a boat in the water: a shadow that holds at the hull and comes apart in ripples. */
const mirror = (pull: Pull, random: Random, dark: Lab, air: Lab, far: number): Sketch[] => {
  const shadow = [0.2, 0.27].map((y, i) =>
    pull([-0.4 + 0.1 * random(), y], [0.3 - 0.25 * i, y + 0.03], 0.15, {
      brush: 'filbert',
      load: blend(dark, air, 0.1 + 0.2 * i),
      second: blend(dark, air, 0.4),
      stage: 0.79,
      body: 0.3,
    }),
  );
  const figure = Array.from({ length: far === 0 ? 4 : 0 }, (_, i) => {
    const aside = (i % 2 ? 0.05 : -0.05) + 0.03 * wobble(random);
    return pull([-0.26 - aside, 0.2 + 0.1 * i], [-0.26 + aside, 0.29 + 0.1 * i], 0.12, {
      load: blend(dark, air, 0.06 + 0.1 * i),
      second: blend(dark, MOSS, 0.8),
      bow: wobble(random) * 0.3,
      stage: 0.815 + 0.004 * i,
    });
  });
  const count = [11, 5, 2][far] ?? 2;
  const ripples = Array.from({ length: count }, (_, i) => {
    const down = i / 12;
    const under = (i % 4 === 3 ? 0.16 : -0.26) + 0.1 * wobble(random);
    const half = (0.2 - 0.1 * down) * (0.4 + 0.9 * random());
    const y = 0.27 + 0.58 * down ** 1.1 + 0.02 * wobble(random);
    const slope = 0.05 * wobble(random);
    return pull([under - half, y - slope], [under + half, y + slope], 0.1 - 0.04 * down, {
      brush: choose(['dab', 'filbert', 'drag'], random),
      bow: wobble(random) * 0.16,
      load: blend(blend(dark, MOSS, random()), air, 0.12 + 0.5 * down),
      second: blend(dark, air, 0.5),
      stage: 0.82 + 0.005 * i,
    });
  });
  return [...shadow, ...figure, ...ripples];
};

const sketchBoat = (scene: Scene, boat: Boat, far: number): Sketch[] => {
  const random = scene.randomFor(`boat ${far}`);
  const air = scene.colour(boat.x, boat.y, 0.8);
  const dark = blend(blend(HULL, TEAL, 0.5 * random()), air, [0, 0.18, 0.48][far] ?? 0.6);
  const pull = pullsOf(scene, random, boat, dark);
  const body = far === 0 ? sketchNear(pull, random, dark, air) : sketchFar(pull, random, dark, far);
  return [...mirror(pull, random, dark, air, far), ...body];
};

/** One boat near, a second behind it, a third all but lost. */
export const sketchBoats = (scene: Scene): readonly Sketch[] =>
  scene.boats.flatMap((boat, far) => sketchBoat(scene, boat, far));
