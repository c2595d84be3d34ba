import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Paints, paints, pick } from './light.ts';
import { type Lay, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES = paints('panes', '#3c4560', '#494a63', '#40506a');

/** An upright touch on the wall: its middle, height and breadth, how much of the wall's own paint it has, and how much after the first it is laid. */
type Upright = (
  at: Point,
  size: readonly [tall: number, wide: number],
  paint: readonly [paints: Paints, wall: Unit],
  after: number,
) => Sketch;

const uprightOn =
  (scene: Scene, random: Random, lay: Lay): Upright =>
  ([dx, dy], [tall, wide], [own, wall], after) =>
    lay(dx, dy, vary(tall, 0.1, random), vary(wide, 0.14, random), {
      angle: UPRIGHT + 0.1 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: 'flat',
      load: blend(pick(scene, own, random), pick(scene, WALL, random), wall),
      second: blend(pick(scene, own, random), pick(scene, WALL, random), Math.min(1, wall + 0.25)),
      stage: 0.72 + after,
      body: 0.3,
    });

/** The windows in the front from the corner to the sunny end, none like another and the last far from the rest: how far along, how much lower than the first, how tall and broad, in widths of the house, and how much of the wall's light lies over it. */
const WINDOWS = [
  { dx: -0.13, down: 0.004, size: [0.115, 0.062], wall: 0 },
  { dx: 0.015, down: 0.014, size: [0.075, 0.046], wall: 0.42 },
  { dx: 0.29, down: -0.004, size: [0.1, 0.054], wall: 0.16 },
] as const;
const LEVEL = -0.26;
const DOOR = { at: [0.42, -0.065], size: [0.15, 0.07], wall: 0.2 } as const;

/** A shutter's faded paint. */
const SHUTTERS = paints('shadedWall', '#8d97a6', '#949a9e', '#8291a6');

/** The windows of the front in one row, one with its shutter half closed, and a door off at the sunny end: each one touch. */
export const openWindows = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const { sun } = scene;
  const upright = uprightOn(scene, random, lay);
  // On the one between them it would hide a window that is hardly seen.
  const {
    dx,
    down,
    size: [tall, wide],
  } = random() < 0.5 ? WINDOWS[0] : WINDOWS[2];
  return [
    ...WINDOWS.map((one) =>
      upright([one.dx * sun, LEVEL + one.down], one.size, [PANES, one.wall], 0),
    ),
    upright(
      [(dx + 0.34 * wide) * sun, LEVEL + down],
      [1.1 * tall, 0.56 * wide],
      [SHUTTERS, 0.1],
      0.03,
    ),
    upright([DOOR.at[0] * sun, DOOR.at[1]], DOOR.size, [PANES, DOOR.wall], 0.05),
  ];
};
