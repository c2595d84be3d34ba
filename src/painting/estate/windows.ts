import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DEEP, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const PANES: Hues = [lab('#56627c'), lab('#66697d'), lab('#58627a'), lab('#6c6878')];
const SHUTTERS: Hues = [lab('#93aaac'), lab('#a2b3a6'), lab('#8a9fb2')];
/** A shutter that the light has nearly taken. */
const FADED: Hues = [lab('#b9b8a8'), lab('#c0b6a2'), lab('#b0b4ae')];

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
    lay(dx, dy + 0.004 * wobble(random), vary(tall, 0.2, random), vary(1.2 * wide, 0.3, random), {
      angle: UPRIGHT + 0.06 * wobble(random),
      bow: 0.04 * wobble(random),
      brush: choose(['flat', 'filbert'], random),
      load: blend(choose(hues, random), choose(WALL, random), 0.14 * random()),
      second: blend(choose(hues, random), choose(WALL, random), 0.5),
      stage: 0.72 + after,
      body: 0.5,
    });

/** A kind of window: its touches about a place, for a height. */
type Kind = (upright: Upright, at: Point, tall: number) => readonly Sketch[];

/** A shutter folded back on the wall; half open; and shut, when the light has nearly taken it. */
const openWide: Kind = (upright, [dx, dy], tall) => [
  upright([dx, dy], [tall, 0.046], PANES, 0),
  upright([dx - 0.042, dy + 0.006], [0.7 * tall, 0.04], SHUTTERS, 0.03),
];
const halfOpen: Kind = (upright, [dx, dy], tall) => [
  upright([dx + 0.008, dy], [0.86 * tall, 0.056], PANES, 0),
  upright([dx - 0.022, dy], [0.7 * tall, 0.036], SHUTTERS, 0.03),
];
const shut: Kind = (upright, [dx, dy], tall) => [upright([dx, dy], [0.9 * tall, 0.05], FADED, 0)];

/** The windows, each of another kind than its neighbours. */
const KINDS = [openWide, halfOpen, shut] as const;

/** Where they are: three above, level, one below beside the door, the columns from the corner to the sunny end. */
const [DOOR, ...BELOW] = [-0.1, 0.13, 0.35] as const;
const ABOVE = [DOOR, ...BELOW] as const;
/** How tall they are: no two alike. */
const TALL = [0.082, 0.11, 0.096, 0.07] as const;

/** The windows of the front, a door, and a window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = uprightOn(random, lay);
  const first = Math.floor(KINDS.length * random());
  const low = choose(BELOW, random);
  const places: readonly Point[] = [...ABOVE.map((dx): Point => [dx, -0.25]), [low, -0.115]];
  return [
    ...places.flatMap(([dx, dy], i) => {
      const open = KINDS[(first + i) % KINDS.length] ?? shut;
      return open(upright, [(dx + 0.025 * wobble(random)) * sun, dy], TALL[i] ?? TALL[0]);
    }),
    upright([DOOR * sun, -0.06], [0.12, 0.056], [blend(DEEP, PANES[0], 0.7)], 0),
    upright([-0.37 * sun, -0.25], [0.07, 0.03], [blend(DEEP, SHADED[0], 0.45)], 0),
  ];
};
