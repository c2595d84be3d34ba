import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#5b6780'), lab('#6c7488'), lab('#545f7a'), lab('#7d7c88')];
const SHUTTERS: Hues = [lab('#93aaac'), lab('#a2b3a6'), lab('#8a9fb2')];
/** A window that the light has nearly taken. */
const FAINT: Hues = [lab('#bfb2a6'), lab('#c6b4a0')];
const SILL: Hues = [lab('#fbe8c2'), lab('#f6dcb2')];

/** How the windows of the front stand: their columns from the corner to the sunny end. */
const COLUMNS = [-0.12, 0.06, 0.24, 0.38] as const;

/** An upright touch on the wall: its middle, height and breadth, and how much after the first it is laid. */
type Upright = (
  dx: number,
  dy: number,
  tall: number,
  wide: number,
  hues: Hues,
  after: number,
) => Sketch;

const uprightOn =
  (random: Random, lay: Lay): Upright =>
  (dx, dy, tall, wide, hues, after) =>
    lay(dx, dy, vary(tall, 0.3, random), vary(wide, 0.35, random), {
      angle: UPRIGHT + 0.12 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['flat', 'filbert', 'drag'], random),
      load: choose(hues, random),
      second: choose(hues, random),
      stage: 0.72 + after,
      body: 0.3,
    });

/** A window of which one sees the pane and its depth, a shutter, and the light beside it. */
const tellWindow = (
  upright: Upright,
  [at, dy]: Point,
  tall: number,
  side: -1 | 1,
  sun: number,
): Sketch[] => [
  upright(at, dy, tall, 0.034, PANES, 0),
  upright(at - 0.006 * sun, dy - 0.2 * tall, 0.5 * tall, 0.016, [DEEP], 0.01),
  upright(at + side * 0.034, dy + 0.006, 0.9 * tall, 0.018, SHUTTERS, 0.02),
  upright(at - side * 0.026, dy, 0.7 * tall, 0.008, SILL, 0.03),
];

/** A window, one in two told, the others hardly more than a tone. */
const openWindow = (
  random: Random,
  upright: Upright,
  [dx, dy]: Point,
  tall: number,
  sun: number,
): Sketch[] => {
  const at = dx + 0.03 * wobble(random);
  const kind = random();
  if (kind < 0.5) return tellWindow(upright, [at, dy], tall, random() < 0.5 ? -1 : 1, sun);
  if (kind < 0.75) return [upright(at, dy, 0.85 * tall, 0.028, FAINT, 0)];
  return [
    upright(at, dy, tall, 0.022, SHUTTERS, 0),
    upright(at, dy, 0.8 * tall, 0.02, PANES, 0.01),
  ];
};

/** The windows of the front in two rows, not all of them there; a door, and a window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = uprightOn(random, lay);
  const door = choose(COLUMNS, random);
  const high = COLUMNS.filter(() => random() < 0.85);
  const low = COLUMNS.filter((column) => column !== door && random() < 0.55);
  return [
    ...high.flatMap((dx) => openWindow(random, upright, [dx * sun, -0.265], 0.07, sun)),
    ...low.flatMap((dx) => openWindow(random, upright, [dx * sun, -0.13], 0.08, sun)),
    upright(door * sun, -0.065, 0.13, 0.045, PANES, 0),
    upright(door * sun + 0.006, -0.06, 0.1, 0.02, [blend(DEEP, WALL[0], 0.15)], 0.01),
    upright(-0.37 * sun, -0.26, 0.06, 0.024, [blend(DEEP, SHADED[0], 0.45)], 0),
  ];
};
