import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { turned } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { layEmbers } from './embers.ts';
import { overWall } from './overWall.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';
import { pairAt } from './strawHues.ts';

/** A pull round the wall: from where to where across it from the sun, from and to how far up it (0 its foot, 1 its eaves), how wide in half widths, and when. */
type Round = readonly [
  across: readonly [from: number, to: number],
  up: readonly [from: Unit, to: Unit],
  wide: number,
  stage: Unit,
];

/** Those that close it in its shade, some level, some aslant, of unequal lengths and over one another. */
const ROUNDS: readonly Round[] = [
  [[0.5, -0.3], [0.7, 0.58], 0.22, 0.26],
  [[0, -0.8], [0.72, 0.5], 0.24, 0.3],
  [[0.55, 0.05], [0.5, 0.2], 0.2, 0.3],
  [[0.2, -0.6], [0.46, 0.26], 0.22, 0.36],
  [[-0.3, -0.82], [0.16, 0.4], 0.18, 0.34],
  [[0.5, -0.1], [0.1, 0.16], 0.15, 0.4],
  [[0.05, -0.7], [0.28, 0.14], 0.16, 0.44],
];

/** A pull of straw down the wall: how far across it from the sun, from and to how far up it, how wide in half widths, and when. */
type Hanging = readonly [
  across: number,
  up: readonly [from: number, to: number],
  wide: number,
  stage: Unit,
];

/** They hang from under the eaves where the sun is, and in the shade where the thatch is lost in the wall: there broad and unequal. */
const HANGINGS: readonly Hanging[] = [
  [0.8, [0.95, 0.2], 0.16, 0.4],
  [0.7, [0.9, 0.36], 0.18, 0.5],
  [0.4, [0.86, 0.3], 0.15, 0.54],
  [0.24, [0.9, 0.44], 0.2, 0.5],
  [0.06, [1.16, 0.5], 0.2, 0.6],
  [-0.14, [1.3, 0.3], 0.24, 0.57],
  [-0.36, [1.14, 0.56], 0.2, 0.6],
  [-0.68, [0.86, 0.34], 0.16, 0.58],
];

/** From where on across it the wall's straw is in the sun. */
const SUNNY = 0.55;

const pullRound = (
  scene: Scene,
  random: Random,
  stack: Stack,
  [across, up, wide, begun]: Round,
): Sketch => {
  const { path, middle } = overWall(scene, random, stack, across, up);
  const stage = begun + 0.03 * random();
  return {
    path: random() < 0.6 ? path : turned(path),
    width: vary(wide, 0.15, random) * stack.half,
    brush: 'worked',
    ...pairAt(scene, random, middle, stage, 0.3 + 0.35 * random()),
    spread: 0.008,
    body: 0.7,
    hand: 'left',
    stage,
  };
};

const hangDown = (
  scene: Scene,
  random: Random,
  stack: Stack,
  [at, up, wide, begun]: Hanging,
): Sketch => {
  const across = [at, at + (at > SUNNY ? 0.08 : -0.06) + 0.1 * wobble(random)] as const;
  const { path, middle } = overWall(scene, random, stack, across, up);
  // Of the sun's paint or of the shade's, or it would be a window in the other.
  const paint = { ...middle, across: scene.sun * (at > SUNNY ? 1 : at) };
  const stage = begun + 0.02 * random();
  return {
    path,
    width: vary(wide, 0.2, random) * stack.half,
    brush: 'worked',
    ...pairAt(scene, random, paint, stage, (at > SUNNY ? 0.4 : 0.15) + 0.2 * random()),
    spread: 0.008,
    body: 0.8,
    hand: scene.sunlit(paint) > 0.4 ? 'right' : 'left',
    stage,
  };
};

/** A stack's wall: pulls round its shade, straw that hangs down, and embers low on it. */
export const pullDrum = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`straw of the wall ${i}`);
  return [
    ...ROUNDS.map((round) => pullRound(scene, random, stack, round)),
    ...HANGINGS.map((hanging) => hangDown(scene, random, stack, hanging)),
    ...layEmbers(scene, random, stack),
  ];
};
