import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#5b6780'), lab('#667187'), lab('#545f7a')];
const SHUTTERS: Hues = [lab('#93aaac'), lab('#a2b3a6'), lab('#8a9fb2')];
/** A window that the light has nearly taken. */
const FAINT: Hues = [lab('#bfb9b0'), lab('#c6bdab')];

/** How the windows of the front stand: their columns from the corner to the sunny end. */
const COLUMNS = [-0.1, 0.09, 0.24, 0.4] as const;

/** The windows of the front, no two alike: a pane and a leaf of its shutters, closed shutters, or hardly more than a tone; a door, and one window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = (dx: number, dy: number, tall: number, wide: number, hues: Hues, after: number) =>
    lay(dx, dy, vary(tall, 0.22, random), vary(wide, 0.22, random), {
      angle: UPRIGHT + 0.16 * wobble(random),
      bow: 0.08 * wobble(random),
      brush: choose(['filbert', 'flat'], random),
      load: choose(hues, random),
      second: choose(hues, random),
      stage: 0.72 + after,
      body: 0.3,
    });
  const window = (dx: number, dy: number, tall: number): Sketch[] => {
    const at = dx + 0.025 * wobble(random);
    const side = random() < 0.5 ? -1 : 1;
    const kind = random();
    if (kind < 0.25) return [upright(at, dy, tall, 0.05, FAINT, 0)];
    if (kind < 0.45) return [upright(at, dy, 1.1 * tall, 0.06, SHUTTERS, 0.02)];
    return [
      upright(at, dy, tall, 0.04, PANES, 0),
      upright(at + side * 0.045, dy + 0.008, (0.7 + 0.5 * random()) * tall, 0.034, SHUTTERS, 0.03),
    ];
  };
  const door = choose(COLUMNS, random);
  const high = COLUMNS.filter(() => random() < 0.85);
  const low = COLUMNS.filter((column) => column !== door && random() < 0.55);
  return [
    ...high.flatMap((dx) => window(dx * sun, -0.27, 0.07)),
    ...low.flatMap((dx) => window(dx * sun, -0.13, 0.085)),
    upright(door * sun, -0.075, 0.13, 0.05, PANES, 0),
    upright(-0.37 * sun, -0.26, 0.07, 0.028, [blend(DEEP, SHADED[0], 0.35)], 0),
  ];
};
