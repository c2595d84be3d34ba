import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import { roomAt } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { eavesAt, type Stack } from './stack.ts';
import { pairAt } from './strawHues.ts';

/** A course of pulls down the thatch: how many, from and to which share of its slope (1 its point, 0 its eaves), how wide in half widths, how far they go over to another hue, with which brushes, how thick, and when. */
interface Course {
  readonly many: number;
  readonly from: readonly [Unit, Unit];
  readonly down: readonly [number, number];
  readonly wide: number;
  readonly strength: readonly [Unit, Unit];
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly body: number;
  readonly stages: readonly [Unit, Unit];
}

/** Straw as it is laid, the lowest course first: broad pulls that hang over the eaves, others over their heads, then the point; last, unequal ones that begin here and there, and a few slim ones. */
const COURSES: readonly Course[] = [
  {
    many: 9,
    from: [0.4, 0.62],
    down: [0.04, -0.17],
    wide: 0.3,
    strength: [0.25, 0.5],
    brushes: ['worked'],
    body: 0.7,
    stages: [0.46, 0.56],
  },
  {
    many: 7,
    from: [0.54, 0.74],
    down: [0.14, 0.46],
    wide: 0.28,
    strength: [0.25, 0.5],
    brushes: ['worked'],
    body: 0.7,
    stages: [0.54, 0.64],
  },
  {
    many: 7,
    from: [0.22, 0.7],
    down: [-0.14, 0.24],
    wide: 0.19,
    strength: [0.3, 0.5],
    brushes: ['worked', 'worked', 'pull'],
    body: 0.9,
    stages: [0.6, 0.74],
  },
  {
    many: 4,
    from: [0.3, 0.66],
    down: [0.04, 0.26],
    wide: 0.1,
    strength: [0.35, 0.55],
    brushes: ['worked'],
    body: 0.9,
    stages: [0.72, 0.84],
  },
];

/** How far across its slope a pull may lie: what lies farther out is drawn with the edge. */
const ACROSS = 0.86;

const pullDown = (
  scene: Scene,
  random: Random,
  stack: Stack,
  { body, brushes, down, from, stages, strength, wide }: Course,
  at: number,
): Sketch => {
  const across = clamp(at, -ACROSS, ACROSS);
  const stray = 0.15 * wobble(random);
  const slope: readonly [number, number] = [mix(...from, random()), mix(...down, random())];
  const riseAt = (up: number, aside: number) => mix(eavesAt(stack, aside), 1, up);
  // Narrower where straws meet at the point, and at the sides.
  const broad = vary(wide, 0.35, random) * (1 - 0.4 * slope[0] ** 2) * (1 - 0.3 * across ** 2);
  const path = pathOn(scene.horizon, (share) => {
    const aside = clamp(across + stray * share ** 2, -ACROSS, ACROSS);
    const rise = riseAt(mix(...slope, share), aside);
    const room = roomAt(stack, rise, broad);
    return { stack, rise, across: clamp(aside, -room, room) };
  });
  const stage = mix(...stages, random());
  const middle = { stack, across, rise: riseAt(mix(...slope, 0.45), across) };
  return {
    path,
    width: broad * stack.half,
    brush: choose(brushes, random),
    ...pairAt(scene, random, middle, stage, mix(...strength, random())),
    spread: 0.008,
    body,
    hand: scene.sunlit(middle) > 0.5 ? 'right' : 'left',
    stage,
  };
};

/** A stack's thatch: straw pulled from its point down and outwards. */
export const pullThatch = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`straw of the thatch ${i}`);
  return COURSES.flatMap((course, nth) => {
    const begins = random();
    return Array.from({ length: course.many }, (_, turn) => {
      const at = mix(-1, 1, spreadOut(turn + begins * course.many + nth));
      return pullDown(scene, random, stack, course, 0.93 * at);
    });
  });
};
