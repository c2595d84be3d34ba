import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#566378'), lab('#5f6b7a'), lab('#515d74')];
const SHUTTERS: Hues = [lab('#9fb0b0'), lab('#a8b3a6'), lab('#94a7b0')];

/** How the windows of the front stand: their columns from the corner to the sunny end, and the door's among them. */
const COLUMNS = [-0.12, 0.05, 0.22, 0.39] as const;

/** The rows of windows of the front, each with a shutter or two, a door below, and one window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = (dx: number, dy: number, tall: number, wide: number, load: Hues, after: number) =>
    lay(dx, dy, tall, wide, {
      angle: UPRIGHT + 0.03 * wobble(random),
      bow: 0,
      brush: 'dab',
      load: choose(load, random),
      second: choose(load, random),
      stage: 0.72 + after,
      body: 0.2,
    });
  const window = (dx: number, dy: number, tall: number, panes: Hues): Sketch[] => {
    const leaves = choose([[], [1], [-1], [1], [-1, 1]], random);
    return [
      upright(dx - 0.006, dy, tall, 0.026, panes, 0),
      upright(dx + 0.006, dy + 0.004, tall, 0.026, panes, 0),
      ...leaves.map((side) => upright(dx + side * 0.03, dy, tall, 0.026, SHUTTERS, 0.03)),
    ];
  };
  const door = choose(COLUMNS, random);
  const high = COLUMNS.filter(() => random() < 0.88);
  const low = COLUMNS.filter((column) => column !== door && random() < 0.7);
  const shadedPanes: Hues = [blend(DEEP, SHADED[0], 0.25)];
  return [
    ...high.flatMap((dx) => window(dx * sun, -0.265, 0.082, PANES)),
    ...low.flatMap((dx) => window(dx * sun, -0.125, 0.078, PANES)),
    ...[-0.012, 0.012].map((dx) => upright(door * sun + dx, -0.075, 0.13, 0.028, PANES, 0)),
    upright(-0.37 * sun, -0.26, 0.08, 0.03, shadedPanes, 0),
  ];
};
