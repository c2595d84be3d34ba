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

/** How the windows of the front stand: their columns from the corner to the sunny end. */
const COLUMNS = [-0.12, 0.06, 0.24, 0.38] as const;

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
    lay(dx, dy, vary(tall, 0.15, random), vary(wide, 0.2, random), {
      angle: UPRIGHT + 0.08 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: 'flat',
      load: choose(hues, random),
      second: choose(hues, random),
      stage: 0.72 + after,
      body: 0.3,
    });

/** A window, most of them a pane between two shutters, here one closed, there hardly more than a tone. */
const openWindow = (
  random: Random,
  upright: Upright,
  [dx, dy]: Point,
  tall: number,
): readonly Sketch[] => {
  const at = dx + 0.012 * wobble(random);
  const pane = upright([at, dy], [tall, 0.034], PANES, 0);
  const shutters = [-1, 1].map((side) =>
    upright([at + 0.036 * side, dy + 0.004], [0.96 * tall, 0.027], SHUTTERS, 0.015),
  );
  const kind = random();
  if (kind < 0.5) return [pane, ...shutters];
  if (kind < 0.7) return [pane, ...shutters.slice(1)];
  if (kind < 0.85) return [upright([at, dy], [0.96 * tall, 0.05], SHUTTERS, 0)];
  return [upright([at, dy], [0.85 * tall, 0.03], FAINT, 0)];
};

/** The windows of the front in two rows, not all of them there; a door, and a window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = uprightOn(random, lay);
  const door = choose(COLUMNS, random);
  const high = COLUMNS.filter(() => random() < 0.85);
  const low = COLUMNS.filter((column) => column !== door && random() < 0.55);
  return [
    ...high.flatMap((dx) => openWindow(random, upright, [dx * sun, -0.262], 0.075)),
    ...low.flatMap((dx) => openWindow(random, upright, [dx * sun, -0.12], 0.085)),
    upright([door * sun, -0.06], [0.13, 0.05], PANES, 0),
    upright([door * sun + 0.006, -0.055], [0.1, 0.024], [blend(DEEP, WALL[0], 0.15)], 0.01),
    upright([-0.37 * sun, -0.26], [0.06, 0.026], [blend(DEEP, SHADED[0], 0.45)], 0),
  ];
};
