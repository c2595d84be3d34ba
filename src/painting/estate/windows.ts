import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#566378'), lab('#5f6b7a'), lab('#515d74')];
const SHUTTERS: Hues = [lab('#8fa6ac'), lab('#9cb0a8'), lab('#8499ac')];

/** How the windows of the front stand: their columns from the corner to the sunny end, and the door's among them. */
const COLUMNS = [-0.12, 0.05, 0.22, 0.39] as const;

/** The rows of windows of the front, each with a shutter or two, a door below, and one window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = (dx: number, dy: number, tall: number, wide: number, load: Hues, after: number) =>
    lay(dx, dy, vary(tall, 0.12, random), vary(wide, 0.15, random), {
      angle: UPRIGHT + 0.06 * wobble(random),
      bow: 0,
      brush: choose(['filbert', 'dab'], random),
      load: choose(load, random),
      second: choose(load, random),
      stage: 0.72 + after,
      body: 0.15,
    });
  /** A pane in two touches, one half over the other. */
  const pane = (dx: number, dy: number, tall: number, wide: number): Sketch[] =>
    [-0.15, 0.15].map((share) => upright(dx + share * wide, dy, tall, 0.8 * wide, PANES, 0));
  const window = (dx: number, dy: number, tall: number): Sketch[] => {
    const at = dx + 0.012 * wobble(random);
    const leaves = choose([[1], [-1], [], [-1, 1]], random);
    return [
      ...pane(at, dy, tall, 0.046),
      ...leaves.map((side) => upright(at + side * 0.042, dy, 1.1 * tall, 0.03, SHUTTERS, 0.03)),
    ];
  };
  const door = choose(COLUMNS, random);
  const high = COLUMNS.filter(() => random() < 0.9);
  const low = COLUMNS.filter((column) => column !== door && random() < 0.7);
  const shadedPanes: Hues = [blend(DEEP, SHADED[0], 0.25)];
  return [
    ...high.flatMap((dx) => window(dx * sun, -0.26, 0.085)),
    ...low.flatMap((dx) => window(dx * sun, -0.12, 0.095)),
    ...pane(door * sun, -0.07, 0.13, 0.06),
    upright(-0.37 * sun, -0.26, 0.08, 0.03, shadedPanes, 0),
  ];
};
