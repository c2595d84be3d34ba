import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { CORNER, DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const LIT: Hues = [lab('#c28f72'), lab('#ba8468'), lab('#cb9c80'), lab('#b98d78')];
const SHADY: Hues = [lab('#866a6e'), lab('#7c6673'), lab('#8c726c')];
const RIDGE: Hues = [lab('#dcb694'), lab('#d3a688')];
const EAVES = -0.375;
const HIGH = 0.13;

/** Courses of tiles on a slope that spans from `low` to `high` at each share of its height. */
const tile = (
  random: Random,
  lay: Lay,
  hues: Hues,
  [foot, rise]: readonly [number, number],
  spanAt: (up: Unit) => readonly [number, number],
): Sketch[] =>
  [0.1, 0.36, 0.62, 0.86].flatMap((up, course) => {
    const [from, to] = spanAt(up);
    const count = Math.max(2, Math.round(Math.abs(to - from) / 0.17));
    const long = Math.abs(to - from) / count;
    return Array.from({ length: count }, (_, i) =>
      lay(mix(from, to, (i + 0.5) / count), foot - up * rise, long * 1.5, 0.36 * rise + 0.012, {
        angle: 0.05 * wobble(random),
        load: choose(hues, random),
        second: choose(hues, random),
        stage: 0.43 + 0.012 * course + 0.01 * random(),
        brush: choose(['filbert', 'worked'], random),
      }),
    );
  });

/** The shadow that the eaves throw on the wall, and the dark under them. */
const shadeEaves = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  [-0.14, 0.03, 0.2, 0.37].flatMap((dx) => [
    lay(dx * sun, EAVES + 0.034, 0.24, 0.034, {
      load: blend(choose(WALL, random), choose(SHADED, random), 0.65),
      stage: 0.69,
      body: 0.5,
    }),
    lay((dx - 0.02) * sun, EAVES + 0.012, 0.23, 0.017, {
      load: blend(DEEP, choose(SHADY, random), 0.4 * random()),
      second: DEEP,
      stage: 0.7,
      body: 0.5,
    }),
  ]);

/** A chimney: its lit side and its other. */
const buildChimney = ({ sun, house: { wing } }: Scene, random: Random, lay: Lay): Sketch[] =>
  [0, 0.014].map((aside) =>
    lay(-0.16 * wing - aside * sun, EAVES - HIGH - 0.02, 0.07, aside ? 0.016 : 0.04, {
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
  const { wing } = scene.house;
  return [
    ...buildChimney(scene, random, lay),
    ...tile(random, lay, SHADY, [EAVES, HIGH], (up) => [mix(-0.54, -0.34, up) * sun, CORNER * sun]),
    ...tile(random, lay, LIT, [EAVES, HIGH], (up) => [
      mix(CORNER - 0.02, CORNER - 0.1, up) * sun,
      mix(0.54, 0.36, up) * sun,
    ]),
    ...tile(random, lay, wing === sun ? LIT : SHADY, [-0.195, 0.075], (up) => [
      0.52 * wing,
      mix(0.9, 0.8, up) * wing,
    ]),
    ...[0, 0.2].map((dx) =>
      lay((dx - 0.04) * sun, EAVES - HIGH, 0.3, 0.022, {
        load: choose(RIDGE, random),
        second: choose(LIT, random),
        brush: 'drag',
        stage: 0.74,
      }),
    ),
    ...shadeEaves(scene, random, lay),
  ];
};
