import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import { CORNER, DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const LIT: Hues = [lab('#c28f72'), lab('#ba8468'), lab('#cb9c80'), lab('#b98d78')];
const SHADY: Hues = [lab('#866a6e'), lab('#7c6673'), lab('#8c726c')];
const RIDGE: Hues = [lab('#dcb694'), lab('#d3a688')];
const EAVES = -0.375;
const HIGH = 0.13;

/** A slope: what it is painted with, where its foot is, how far up it reaches, and where its two ends are at each share of that. */
interface Slope {
  readonly hues: Hues;
  readonly foot: number;
  readonly rise: number;
  readonly spanAt: (up: Unit) => readonly [number, number];
}

/** One course along a slope, tilted a little one way or the other. */
const layCourse = (
  random: Random,
  lay: Lay,
  { hues, foot, rise }: Slope,
  [at, up]: Point,
  [length, width]: readonly [number, number],
  tilt: number,
  rest: Partial<WristTouch>,
): Sketch =>
  lay(at, foot - up * rise, length, width, {
    angle: tilt * wobble(random),
    load: choose(hues, random),
    second: choose(hues, random),
    ...rest,
  });

/** The long courses that cover a slope, three to a height. */
const layLong = (random: Random, lay: Lay, slope: Slope): Sketch[] =>
  [0.12, 0.4, 0.66, 0.86].flatMap((up, i) =>
    [-0.5, 0, 0.5].map((share) => {
      const [from, to] = slope.spanAt(up);
      const span = Math.abs(to - from);
      const long = Math.max(0.5 * span, Math.min(0.2, 1.1 * span));
      const at = (from + to) / 2 + share * Math.max(0, span - long);
      const style = { brush: 'flat', stage: 0.42 + 0.01 * i, body: 0.6 } as const;
      const size = [long, 0.46 * slope.rise + 0.012] as const;
      return layCourse(random, lay, slope, [at, up], size, 0.04, style);
    }),
  );

/** A few shorter ones over them. */
const layShort = (random: Random, lay: Lay, slope: Slope): Sketch[] =>
  Array.from({ length: 4 }, () => {
    const [up, share] = [0.2 + 0.6 * random(), 0.2 + 0.3 * random()];
    const brush = choose<BrushName>(['filbert', 'worked'], random);
    const stage = 0.48 + 0.1 * random();
    const [from, to] = slope.spanAt(up);
    const at = mix(from, to, 0.5 + (1 - share) * (random() - 0.5));
    const size = [1.06 * share * Math.abs(to - from), 0.3 * slope.rise + 0.014] as const;
    return layCourse(random, lay, slope, [at, up], size, 0.03, { brush, stage });
  });

/** The slopes of a house: the block's in shade and in the light, and the wing's below them. */
const slopesOf = ({ sun, house: { wing } }: Scene): readonly Slope[] => [
  {
    hues: SHADY,
    foot: EAVES,
    rise: HIGH,
    spanAt: (up) => [mix(-0.54, -0.34, up) * sun, (CORNER + 0.04) * sun],
  },
  {
    hues: LIT,
    foot: EAVES,
    rise: HIGH,
    spanAt: (up) => [mix(CORNER - 0.05, CORNER - 0.12, up) * sun, mix(0.54, 0.36, up) * sun],
  },
  {
    hues: wing === sun ? LIT : SHADY,
    foot: -0.195,
    rise: 0.075,
    spanAt: (up) => [0.52 * wing, mix(0.9, 0.8, up) * wing],
  },
];

/** The shadow that the eaves throw on the wall, in one pull, and the dark under them, broken. */
const shadeEaves = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] => [
  lay(0.13 * sun, EAVES + 0.03, 0.74, 0.036, {
    brush: 'worked',
    load: blend(choose(SHADED, random), choose(WALL, random), 0.3),
    second: choose(SHADED, random),
    stage: 0.69,
    body: 0.4,
  }),
  ...[-0.36, -0.08, 0.26].map((dx) =>
    lay(dx * sun, EAVES + 0.012, vary(0.24, 0.3, random), 0.02, {
      brush: choose(['filbert', 'worked'], random),
      load: blend(DEEP, choose(SHADY, random), 0.2 + 0.5 * random()),
      second: choose(SHADY, random),
      stage: 0.71,
      body: 0.4,
    }),
  ),
];

/** A chimney: its lit side and its other. */
const buildChimney = ({ sun, house: { wing } }: Scene, random: Random, lay: Lay): Sketch[] =>
  [0, 0.014].map((aside) =>
    lay(-0.16 * wing - aside * sun, EAVES - HIGH, 0.09, aside ? 0.016 : 0.04, {
      angle: UPRIGHT,
      bow: 0,
      load: aside ? choose(SHADY, random) : choose(LIT, random),
      second: choose(LIT, random),
      stage: aside ? 0.6 : 0.56,
      body: 0.4,
    }),
  );

/** The low hipped roof: a slope in the light and one in shade, the light along its ridge, the eaves' shadow, a chimney; the wing's below it. */
export const layRoof = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const { sun } = scene;
  return [
    ...buildChimney(scene, random, lay),
    // Under all courses, so that no sky shows between them.
    lay(-0.1 * sun, EAVES - 0.4 * HIGH, 0.72, 0.6 * HIGH, {
      load: LIT[0],
      second: SHADY[0],
      stage: 0.4,
    }),
    ...slopesOf(scene).flatMap((slope) => [
      ...layLong(random, lay, slope),
      ...layShort(random, lay, slope),
    ]),
    ...[0, 0.2].map((dx) =>
      lay((dx - 0.04) * sun, EAVES - HIGH, vary(0.24, 0.3, random), 0.024, {
        load: choose(RIDGE, random),
        second: choose(LIT, random),
        brush: 'drag',
        stage: 0.74,
      }),
    ),
    ...shadeEaves(scene, random, lay),
  ];
};
