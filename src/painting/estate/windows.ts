import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#6d7a90'), lab('#7a8296'), lab('#71808f')];
const SHUTTERS: Hues = [lab('#9aacb0'), lab('#a3aeae')];

/** Where the openings of the front are, from the corner to the sunny end, under the eaves and the door, how tall and broad they are, in widths of the house, and how much of the wall's paint is in them: some are hardly told. */
const OPENINGS: readonly (readonly [
  at: Point,
  size: readonly [tall: number, wide: number],
  lost: number,
])[] = [
  [[-0.1, -0.25], [0.085, 0.05], 0.3],
  [[0.12, -0.262], [0.1, 0.062], 0.08],
  [[0.33, -0.245], [0.08, 0.048], 0.45],
  [[0.16, -0.075], [0.13, 0.062], 0.22],
];

/** An opening in the wall: one soft touch, and beside it a paler one drawn into it, where it is told. */
const openOne = (
  { sun }: Scene,
  random: Random,
  lay: Lay,
  [[dx, dy], [tall, wide], lost]: (typeof OPENINGS)[number],
): Sketch[] => {
  const own = blend(choose(PANES, random), choose(WALL, random), mix(lost, 0.5, 0.3 * random()));
  const at = { dx: (dx + 0.03 * wobble(random)) * sun, dy: dy + 0.02 * wobble(random) };
  const upright = (aside: number, size: Point, hues: Hues, stage: number): Sketch =>
    lay(at.dx + aside, at.dy, vary(size[0], 0.15, random), vary(size[1], 0.15, random), {
      angle: UPRIGHT + 0.12 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: 'worked',
      load: choose(hues, random),
      second: blend(own, choose(WALL, random), 0.4),
      stage,
      body: 0.5,
    });
  const shutter = blend(choose(SHUTTERS, random), choose(WALL, random), 0.25);
  return [
    upright(0, [tall, wide], [own], 0.6),
    ...(lost < 0.25 ? [upright(0.6 * wide * sun, [0.9 * tall, 0.6 * wide], [shutter], 0.63)] : []),
  ];
};

/** What opens the walls: a few soft unequal touches in the front, some of them hardly told, and a hint of one in the shade. */
export const openWindows = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => [
  ...OPENINGS.flatMap((opening) => openOne(scene, random, lay, opening)),
  lay(-0.37 * scene.sun, -0.24, 0.08, 0.04, {
    angle: UPRIGHT,
    brush: 'worked',
    load: blend(PANES[0], SHADED[0], 0.55),
    second: SHADED[0],
    stage: 0.6,
    body: 0.4,
  }),
];
