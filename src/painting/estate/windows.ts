import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#3c4560'), lab('#494a63'), lab('#40506a')];

/** An upright touch on the wall: its middle, height and breadth, how much of the wall's own paint it has, and how much after the first it is laid. */
type Upright = (
  at: Point,
  size: readonly [tall: number, wide: number],
  paint: readonly [hues: Hues, wall: Unit],
  after: number,
) => Sketch;

const uprightOn =
  (random: Random, lay: Lay): Upright =>
  ([dx, dy], [tall, wide], [hues, wall], after) =>
    lay(dx, dy, vary(tall, 0.1, random), vary(wide, 0.14, random), {
      angle: UPRIGHT + 0.1 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: choose(['worked', 'flat'], random),
      load: blend(choose(hues, random), choose(WALL, random), wall),
      second: blend(choose(hues, random), choose(WALL, random), Math.min(1, wall + 0.25)),
      stage: 0.72 + after,
      body: 0.3,
    });

/** The windows in the front from the corner to the sunny end, none like another: how far along, how much lower than the first, how tall and broad, in widths of the house, and how much of the wall's light lies over it. */
const WINDOWS = [
  { dx: -0.12, down: 0, size: [0.12, 0.064], wall: 0 },
  { dx: 0.04, down: 0.01, size: [0.078, 0.05], wall: 0.3 },
  { dx: 0.22, down: -0.006, size: [0.115, 0.056], wall: 0.08 },
  { dx: 0.385, down: 0.016, size: [0.07, 0.044], wall: 0.36 },
] as const;
const LEVEL = -0.26;

/** The windows of the front in one row, one of them shut and all but lost in the wall, a door, and a window in the shade: each one dark touch. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = uprightOn(random, lay);
  const shut = random() < 0.5 ? 1 : 3;
  return [
    ...WINDOWS.map(({ dx, down, size, wall }, i) =>
      upright([dx * sun, LEVEL + down], size, [PANES, i === shut ? 0.5 : wall], 0),
    ),
    upright([0.3 * sun, -0.065], [0.15, 0.075], [PANES, 0.12], 0.05),
    upright([-0.37 * sun, LEVEL], [0.07, 0.035], [[blend(DEEP, SHADED[0], 0.3)], 0], 0),
  ];
};
