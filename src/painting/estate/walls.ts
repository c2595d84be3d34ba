import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { CORNER, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const LIGHT: Hues = [lab('#fbe0ae'), lab('#f9d6a4'), lab('#fae4ba')];
/** What the ground throws back into a shaded wall, and what a lit one has of the sky. */
const BOUNCE: Hues = [lab('#b9a79c'), lab('#ac9fa2')];
const COOLED: Hues = [lab('#cdbcae'), lab('#d8c2b2'), lab('#c5b9b4')];

/** The way the evening light falls along a wall, down from the sun's side, in radians. */
const RAKING = -0.6;

/** A plane of the house between two uprights: how far up it reaches, what it is painted with and when, and whether it is in the light. */
interface Plane {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly hues: Hues;
  readonly stage: Unit;
  readonly isLit: boolean;
}

/** A plane's paint. */
const paintOf = (random: Random, { hues }: Plane) => ({
  load: blend(hues[0], choose(hues, random), 0.5),
  second: choose(hues, random),
  body: 0.6,
});

/** A plane in full level touches over one another. */
const layCourses = (random: Random, lay: Lay, plane: Plane): Sketch[] => {
  const { from, to, top, stage } = plane;
  const wide = Math.abs(to - from);
  const rows = Math.round(top / 0.055);
  return Array.from({ length: 2 * rows }, (_, i) => {
    const long = Math.max(0.62 * wide, Math.min(0.2, wide));
    const at = mix(from, to, 0.5) + (i % 2 ? 0.5 : -0.5) * (wide - long);
    const up = (top * (Math.floor(i / 2) + 0.42)) / rows;
    return lay(at, -up, long, (1.9 * top) / rows, {
      brush: 'flat',
      stage,
      ...paintOf(random, plane),
    });
  });
};

/** The two ends of a plane, each drawn down in one. */
const drawEnds = (random: Random, lay: Lay, { from, to, top, hues, stage }: Plane): Sketch[] => {
  const inward = Math.sign(to - from) * 0.025;
  return [from + inward, to - inward].map((at) =>
    lay(at, -0.5 * top, 0.98 * top, 0.036, {
      angle: UPRIGHT + 0.03 * wobble(random),
      bow: 0,
      brush: 'flat',
      stage: stage + 0.03,
      load: hues[0],
      second: hues[0],
      body: 0.5,
    }),
  );
};

/** A plane: two washes, level touches over them, and in the light its ends, for these are seen. */
const raisePlane = (random: Random, lay: Lay, plane: Plane): Sketch[] => {
  const { from, to, top, stage, isLit } = plane;
  const courses = layCourses(random, lay, plane);
  const ends = isLit ? drawEnds(random, lay, plane) : [];
  const washes = [0.3, 0.62].map((up) =>
    lay(mix(from, to, 0.5), -up * top, 0.86 * Math.abs(to - from), 0.62 * top, {
      brush: 'wash',
      stage: stage - 0.01,
      ...paintOf(random, plane),
    }),
  );
  return [...washes, ...courses, ...ends];
};

/** The front in one warm light, worked over in short touches that differ by little, cooler away from the sun. */
const workFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 34 }, (_, i) => {
    const across = (i * 0.618) % 1;
    const isCool = random() < 0.26 - 0.2 * across;
    const load = blend(
      choose(isCool ? COOLED : WALL, random),
      choose(isCool ? WALL : LIGHT, random),
      random() * (isCool ? 0.4 : 0.3 + 0.6 * across),
    );
    const at = mix(CORNER + 0.05, 0.45, across) * sun;
    return lay(at, -0.03 - 0.31 * random(), vary(0.085, 0.45, random), vary(0.032, 0.4, random), {
      angle: choose([RAKING * sun, UPRIGHT, 0], random) + 0.4 * wobble(random),
      brush: choose(['filbert', 'flat', 'worked'], random),
      load,
      second: choose(WALL, random),
      stage: 0.42 + 0.1 * random(),
      body: 0.6,
    });
  });

/** The wall that turns from the light: blue and violet greys, the ground's warmth in its foot. */
const workSide = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 20 }, (_, i) => {
    const up = 0.34 * random();
    const isFoot = up < 0.1 && random() < 0.6;
    const at = (CORNER - 0.03 - 0.22 * ((i * 0.618) % 1)) * sun;
    return lay(at, -0.03 - up, vary(0.08, 0.4, random), vary(0.034, 0.35, random), {
      angle: UPRIGHT + 0.5 * wobble(random),
      brush: choose(['filbert', 'worked'], random),
      load: choose(isFoot ? BOUNCE : SHADED, random),
      second: choose(SHADED, random),
      stage: 0.41 + 0.1 * random(),
      body: 0.5,
    });
  });

/** The last light along the front, in a few unequal strokes of one thick paint, most at the end that it meets first. */
const lightFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 12 }, () => {
    const at = (0.44 - 0.6 * random() ** 1.6) * sun;
    return lay(at, -0.05 - 0.25 * random(), vary(0.08, 0.4, random), vary(0.034, 0.4, random), {
      angle: RAKING * sun + 0.5 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      load: blend(choose(LIGHT, random), choose(WALL, random), 0.4 * random()),
      second: choose(WALL, random),
      stage: 0.52 + 0.1 * random(),
    });
  });

/** The walls of wing and block: the wing's in the light or not, as it stands, one of the block's in shade and one in the light. */
const planesOf = ({ sun, house: { wing } }: Scene): readonly Plane[] => {
  const isLit = wing === sun;
  const hues: Hues = isLit ? [shade(WALL[0], -0.03), ...COOLED] : SHADED;
  const side = { from: (CORNER - 0.27) * sun, to: (CORNER + 0.02) * sun };
  return [
    { from: 0.84 * wing, to: 0.44 * wing, top: 0.19, hues, stage: 0.35, isLit },
    { ...side, top: 0.38, hues: SHADED, stage: 0.36, isLit: false },
    { from: 0.5 * sun, to: CORNER * sun, top: 0.38, hues: WALL, stage: 0.37, isLit: true },
  ];
};

/** The walls of the house, worked over: one in the light, one in shade, and the wing's. */
export const raiseWalls = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => [
  ...planesOf(scene).flatMap((plane) => raisePlane(random, lay, plane)),
  ...[workFront, workSide, lightFront].flatMap((work) => work(scene, random, lay)),
];
