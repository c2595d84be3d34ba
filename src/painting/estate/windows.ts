import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#6d7a90'), lab('#7a8296'), lab('#71808f')];

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

/** An opening in the wall: one soft touch with the wall's paint in it. */
const openOne = (
  { sun }: Scene,
  random: Random,
  lay: Lay,
  [[dx, dy], [tall, wide], lost]: (typeof OPENINGS)[number],
): Sketch => {
  const own = blend(choose(PANES, random), choose(WALL, random), lost);
  return lay(
    (dx + 0.03 * wobble(random)) * sun,
    dy + 0.02 * wobble(random),
    vary(tall, 0.15, random),
    vary(wide, 0.15, random),
    {
      angle: UPRIGHT + 0.08 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: 'worked',
      load: own,
      second: blend(own, choose(WALL, random), 0.4),
      stage: 0.6,
      body: 0.5,
    },
  );
};

/** What opens the walls: a few soft unequal touches in the front, some of them hardly told, and a hint of one in the shade. */
export const openWindows = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => [
  ...OPENINGS.map((opening) => openOne(scene, random, lay, opening)),
  lay(-0.37 * scene.sun, -0.24, 0.08, 0.04, {
    angle: UPRIGHT,
    brush: 'worked',
    load: blend(PANES[0], SHADED[0], 0.55),
    second: SHADED[0],
    stage: 0.6,
    body: 0.4,
  }),
];
