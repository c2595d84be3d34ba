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
const FAINT: Hues = [lab('#cdb99e'), lab('#d0b898')];

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
    lay(dx, dy, vary(tall, 0.25, random), vary(wide, 0.35, random), {
      angle: UPRIGHT + 0.12 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['flat', 'filbert', 'worked'], random),
      load: choose(hues, random),
      second: choose(hues, random),
      stage: 0.72 + after,
      body: 0.3,
    });

/** A kind of window: its touches about a place, for a height. */
type Kind = (upright: Upright, at: Point, tall: number) => readonly Sketch[];

const openWide: Kind = (upright, [dx, dy], tall) => [
  upright([dx, dy], [tall, 0.034], PANES, 0),
  upright([dx - 0.038, dy + 0.004], [0.94 * tall, 0.03], SHUTTERS, 0.015),
  upright([dx + 0.034, dy + 0.007], [0.8 * tall, 0.02], SHUTTERS, 0.015),
];
const halfOpen: Kind = (upright, [dx, dy], tall) => [
  upright([dx + 0.008, dy], [0.92 * tall, 0.022], PANES, 0),
  upright([dx - 0.018, dy + 0.003], [tall, 0.036], SHUTTERS, 0.015),
];
const shut: Kind = (upright, [dx, dy], tall) => [
  upright([dx, dy], [0.96 * tall, 0.056], SHUTTERS, 0),
];
const slit: Kind = (upright, [dx, dy], tall) => [
  upright([dx, dy + 0.01], [0.72 * tall, 0.018], [blend(DEEP, PANES[0], 0.4)], 0),
];
const faint: Kind = (upright, [dx, dy], tall) => [
  upright([dx, dy], [0.86 * tall, 0.036], FAINT, 0),
];

/** The windows, each of another kind than its neighbours: open, half open, shut, a dark slit, one that the light has nearly taken. */
const KINDS = [openWide, faint, slit, shut, halfOpen] as const;

/** The windows of the front in two rows, not all of them there; a door, and a window in the shade. */
export const openWindows = ({ sun }: Scene, random: Random, lay: Lay): readonly Sketch[] => {
  const upright = uprightOn(random, lay);
  const door = choose(COLUMNS, random);
  const high = COLUMNS.filter(() => random() < 0.9).map((dx): Point => [dx * sun, -0.255]);
  const low = COLUMNS.filter((column) => column !== door && random() < 0.65).map(
    (dx): Point => [dx * sun, -0.12],
  );
  const first = Math.floor(KINDS.length * random());
  return [
    ...[...high, ...low].flatMap(([dx, dy], i) => {
      const at: Point = [dx + 0.024 * wobble(random), dy + 0.01 * wobble(random)];
      const open = KINDS[(first + 2 * i) % KINDS.length] ?? faint;
      return open(upright, at, vary(0.082, 0.16, random));
    }),
    upright([door * sun, -0.06], [0.13, 0.05], PANES, 0),
    upright([door * sun + 0.006, -0.055], [0.1, 0.024], [blend(DEEP, WALL[0], 0.15)], 0.01),
    upright([-0.37 * sun, -0.26], [0.06, 0.026], [blend(DEEP, SHADED[0], 0.45)], 0),
  ];
};
