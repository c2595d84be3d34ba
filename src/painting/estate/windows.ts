import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#56627c'), lab('#66697d'), lab('#58627a'), lab('#6c6878')];
const SHUTTERS: Hues = [lab('#8fa4ad'), lab('#98a9ad'), lab('#8a9bb0')];
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
    lay(dx, dy, vary(tall, 0.24, random), vary(1.2 * wide, 0.3, random), {
      angle: UPRIGHT + 0.07 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: 'flat',
      load: blend(choose(hues, random), choose(WALL, random), 0.04 + 0.2 * random()),
      second: blend(choose(hues, random), choose(WALL, random), 0.25),
      stage: 0.72 + after,
      body: 0.7,
    });

/** Where the windows are, from the corner to the sunny end, under the eaves, and how tall and broad a pane and a shutter are, in widths of the house. */
const COLUMNS = [-0.12, 0.04, 0.21, 0.39] as const;
const LEVEL = -0.26;
const PANE = [0.088, 0.036] as const;
const SHUTTER = [0.094, 0.034] as const;

/** How many have a shutter folded back. */
const FOLDED = 0.6;

/** The door, below the windows, taller than broad, and its frame in the light. */
const DOOR = {
  at: [0.125, -0.07],
  size: [0.12, 0.05],
  frame: { aside: 0.034, down: -0.012, size: [0.1, 0.02] },
} as const;

/** The windows of the front in one row, some with a shutter folded back, a door, and a window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = uprightOn(random, lay);
  const shut = Math.floor(COLUMNS.length * random());
  const windows = COLUMNS.filter((_, i) => i !== shut).flatMap((dx) => {
    const level = LEVEL + 0.012 * wobble(random);
    const pane = upright([dx * sun, level], PANE, PANES, 0);
    const folded = random() < FOLDED ? [0.036] : [];
    return [
      pane,
      ...folded.map((aside) => upright([(dx + aside) * sun, level], SHUTTER, SHUTTERS, 0.03)),
    ];
  });
  const { at, size, frame } = DOOR;
  const from = (aside: number, down: number): Point => [(at[0] + aside) * sun, at[1] + down];
  return [
    ...windows,
    upright(from(0, 0), size, [blend(DEEP, PANES[0], 0.7)], 0.05),
    upright(from(frame.aside, frame.down), frame.size, SHUTTERS, 0.06),
    upright([-0.37 * sun, LEVEL], [0.07, 0.03], [blend(DEEP, SHADED[0], 0.45)], 0),
  ];
};
