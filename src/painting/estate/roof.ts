import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import type { Hues } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import { CORNER, type Lay } from './mason.ts';
import { edgeRoof } from './roofEdges.ts';
import type { Scene } from './scene.ts';
import { EAVES, HIGH, LIT, SHADY } from './tiles.ts';

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

/** A few shorter ones over them, along the slope and down it. */
const layShort = (random: Random, lay: Lay, slope: Slope): Sketch[] =>
  Array.from({ length: 6 }, (_, i) => {
    const up = 0.25 + 0.5 * random();
    const [from, to] = slope.spanAt(up);
    const isDown = i % 2 === 0;
    const long = isDown ? 0.6 * slope.rise : 0.25 * Math.abs(to - from);
    const at = mix(from, to, mix(0.14, 0.86, random()));
    return layCourse(random, lay, slope, [at, up], [long, 0.3 * slope.rise + 0.01], 0.1, {
      ...(isDown ? { angle: UPRIGHT + 0.4 * wobble(random) } : {}),
      brush: choose<BrushName>(['run', 'worked'], random),
      stage: 0.48 + 0.1 * random(),
      body: 0.5,
    });
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

/** The low hipped roof: a slope in the light and one in shade, the light along its ridge, the eaves' shadow, a chimney; the wing's below it. */
export const layRoof = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const { sun } = scene;
  return [
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
    ...edgeRoof(scene, random, lay),
  ];
};
