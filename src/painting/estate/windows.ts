import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#667086'), lab('#6f7588'), lab('#6a7084')];

/** An upright touch on the wall: its middle, height and breadth, and how much after the first it is laid. */
type Upright = (
  at: Point,
  size: readonly [tall: number, wide: number],
  hues: Hues,
  after: number,
) => Sketch;

const uprightOn =
  (random: Random, lay: Lay): Upright =>
  ([dx, dy], [tall, wide], hues, after) =>
    lay(dx, dy, vary(tall, 0.16, random), vary(wide, 0.2, random), {
      angle: UPRIGHT + 0.04 * wobble(random),
      bow: 0,
      brush: 'flat',
      load: blend(choose(hues, random), choose(WALL, random), 0.04 + 0.16 * random()),
      second: blend(choose(hues, random), choose(WALL, random), 0.25),
      stage: 0.72 + after,
      body: 0.4,
    });

/** Where the windows are, from the corner to the sunny end, under the eaves, and how tall and broad one is, in widths of the house. */
const COLUMNS = [-0.12, 0.04, 0.21, 0.39] as const;
const LEVEL = -0.26;
const PANE = [0.092, 0.046] as const;

/** The door, below the windows, taller than broad. */
const DOOR = { at: [0.125, -0.058], size: [0.14, 0.064] } as const;

/** The windows of the front in one row, one touch each and one of them walled up, a door, and a window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = uprightOn(random, lay);
  const shut = Math.floor(COLUMNS.length * random());
  const [aside, down] = DOOR.at;
  return [
    ...COLUMNS.filter((_, i) => i !== shut).map((dx) =>
      upright([dx * sun, LEVEL + 0.012 * wobble(random)], PANE, PANES, 0),
    ),
    upright([aside * sun, down], DOOR.size, [blend(DEEP, PANES[0], 0.7)], 0.05),
    upright([-0.37 * sun, LEVEL], [0.07, 0.035], [blend(DEEP, SHADED[0], 0.45)], 0),
  ];
};
