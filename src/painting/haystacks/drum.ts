import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { sampled, turned } from '../gesture.ts';
import { type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { eavesAt, placeOf, type Stack } from './stack.ts';
import { pairAt } from './strawHues.ts';

/** A pull round the wall: from where to where across it from the sun, how far up it (0 its foot, 1 its eaves), how wide in half widths, and when. */
type Round = readonly [from: number, to: number, up: Unit, wide: number, stage: Unit];

/** Those that close it in its shade, of unequal lengths and over one another. */
const ROUNDS: readonly Round[] = [
  [0.5, -0.3, 0.66, 0.2, 0.26],
  [0, -0.8, 0.6, 0.2, 0.3],
  [0.55, 0.05, 0.36, 0.19, 0.3],
  [0.2, -0.6, 0.34, 0.18, 0.36],
  [-0.3, -0.82, 0.26, 0.17, 0.34],
  [0.5, -0.1, 0.12, 0.15, 0.4],
  [0.05, -0.7, 0.1, 0.14, 0.44],
  [0.42, 0, 0.5, 0.13, 0.58],
  [0, -0.5, 0.2, 0.14, 0.62],
];

/** How many pulls of straw hang down it, where the sun is on it. */
const HANGING = 5;

const pullRound = (
  scene: Scene,
  random: Random,
  stack: Stack,
  [from, to, up, wide, begun]: Round,
): Sketch => {
  const { horizon, sun } = scene;
  const [start, end] = [from, to].map((at) => sun * (at + 0.05 * wobble(random)));
  const level = up + 0.05 * wobble(random);
  const riseAt = (across: number) => level * (eavesAt(stack, across) - 0.03);
  const path = sampled((share): Point => {
    const across = mix(start ?? 0, end ?? 0, share);
    const { x, y } = placeOf({ stack, across, rise: riseAt(across) }, horizon);
    return [x, y];
  });
  const across = mix(start ?? 0, end ?? 0, 0.4);
  const stage = begun + 0.03 * random();
  return {
    path: random() < 0.6 ? path : turned(path),
    width: vary(wide, 0.15, random) * stack.half,
    brush: 'worked',
    ...pairAt(scene, random, { stack, across, rise: riseAt(across) }, stage, 0.15 + 0.3 * random()),
    spread: 0.008,
    body: 0.7,
    hand: 'left',
    stage,
  };
};

/** Straw that hangs down the wall from under the eaves. */
const hangDown = (scene: Scene, random: Random, stack: Stack, at: number): Sketch => {
  const across = 0.84 * at;
  const top = eavesAt(stack, across) - 0.03;
  const from = top * (1 - 0.2 * random());
  const to = Math.max(0.02, from - top * (0.5 + 0.4 * random()));
  const stray = 0.1 * scene.sun + 0.08 * wobble(random);
  const path = sampled((share): Point => {
    const spot = { stack, across: across + stray * share, rise: mix(from, to, share) };
    const { x, y } = placeOf(spot, scene.horizon);
    return [x, y];
  });
  const middle = { stack, across, rise: mix(from, to, 0.5) };
  const stage = mix(0.36, 0.56, random());
  return {
    path,
    width: vary(0.17, 0.2, random) * stack.half,
    brush: 'worked',
    ...pairAt(scene, random, middle, stage, 0.3 + 0.25 * random()),
    spread: 0.008,
    body: 0.8,
    hand: scene.sunlit(middle) > 0.4 ? 'right' : 'left',
    stage,
  };
};

/** A stack's wall: pulls round its shade, and straw that hangs down in the sun. */
export const pullDrum = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`straw of the wall ${i}`);
  const begins = random();
  return [
    ...ROUNDS.map((round) => pullRound(scene, random, stack, round)),
    ...Array.from({ length: HANGING }, (_, turn) =>
      hangDown(scene, random, stack, scene.sun * mix(0.4, 1, spreadOut(turn + begins * HANGING))),
    ),
  ];
};
