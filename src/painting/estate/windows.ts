import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#667086'), lab('#6f7588'), lab('#6a7084')];

/** Shutters that the sun has bleached. */
const SHUTTERS: Hues = [lab('#9aa3ab'), lab('#a3a5a8')];

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
  { dx: -0.12, down: 0, size: [0.108, 0.062], wall: 0.06 },
  { dx: 0.04, down: 0.008, size: [0.09, 0.056], wall: 0.22 },
  { dx: 0.215, down: -0.006, size: [0.112, 0.052], wall: 0.12 },
  { dx: 0.385, down: 0.012, size: [0.084, 0.05], wall: 0.26 },
] as const;
const LEVEL = -0.26;

/** The door, below the windows: its dark, and the light that falls into its foot. */
const DOOR = [
  { at: [0.122, -0.07], size: [0.14, 0.088], wall: 0.06 },
  { at: [0.126, -0.016], size: [0.05, 0.09], wall: 0.5 },
] as const;

/** The windows of the front in one row, one of them shut and one with a shutter half lost in the wall, a door, and a window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = uprightOn(random, lay);
  const shut = Math.floor(WINDOWS.length * random());
  const open = (shut + 1 + Math.floor((WINDOWS.length - 1) * random())) % WINDOWS.length;
  const front = WINDOWS.flatMap(({ dx, down, size: [tall, wide], wall }, i) => {
    const y = LEVEL + down;
    if (i === shut) return [upright([dx * sun, y], [tall, wide], [SHUTTERS, 0.5], 0)];
    const pane = upright([dx * sun, y], [tall, wide], [PANES, wall], 0);
    const beside = dx * sun + 0.95 * wide;
    return i === open
      ? [pane, upright([beside, y + 0.01], [0.9 * tall, 0.7 * wide], [SHUTTERS, 0.3], 0.02)]
      : [pane];
  });
  return [
    ...front,
    ...DOOR.map(({ at: [aside, down], size, wall }, i) =>
      upright([aside * sun, down], size, [[blend(DEEP, PANES[0], 0.7)], wall], 0.05 + 0.02 * i),
    ),
    upright([-0.37 * sun, LEVEL], [0.07, 0.035], [[blend(DEEP, SHADED[0], 0.5)], 0.08], 0),
  ];
};
