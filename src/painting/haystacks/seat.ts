import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { paintOf } from './fieldPaint.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** A broad level pull along a stack's foot: from where to where across it from the sun, how far below its foot and how wide in half widths, how far its paint is the field's there (0 the stack's own dark), and when. */
interface Pull {
  readonly across: readonly [number, number];
  readonly below: number;
  readonly wide: number;
  readonly cast: Unit;
  readonly stage: Unit;
}

/** The first at once, or it would hang in the air; the last soft, over the ends of its straw, or they would be a fringe. */
const PULLS: readonly Pull[] = [
  { across: [0.74, -0.4], below: -0.17, wide: 0.36, cast: 0, stage: 0.0126 },
  { across: [-0.9, 0.1], below: -0.16, wide: 0.38, cast: 0.06, stage: 0.0128 },
  { across: [0.5, -0.5], below: -0.03, wide: 0.2, cast: 0.5, stage: 0.4 },
  { across: [0.1, -1], below: 0.03, wide: 0.24, cast: 0.85, stage: 0.62 },
];

/** What is laid before is of the first shape. */
const EARLY = 0.02;

/** Where the light lies along its sunny foot, likewise: past the stack's side, and lost before its shade. */
const SUNNY = { across: [1.14, 0.52], below: 0.06, wide: 0.13, stage: 0.8 } as const;

/** A level path along a stack's foot. */
const alongFoot = (
  { horizon, sun }: Scene,
  random: Random,
  stack: Stack,
  { across, below }: Pick<Pull, 'across' | 'below'>,
): Sketch['path'] =>
  sampled((share): Point => {
    const { x, y } = placeOf({ stack, rise: 0, across: mix(...across, share) * sun }, horizon);
    return [x, y + (below + 0.01 * wobble(random)) * stack.half];
  });

/** The field's light brought up to the sunny foot in one pull, or the shadow would be seen on both its sides. */
const lightFoot = (scene: Scene, random: Random, stack: Stack): Sketch => {
  const { key, sun } = scene;
  const { stage, wide } = SUNNY;
  const path = alongFoot(scene, random, stack, SUNNY);
  const [x, y] = path[0];
  const load = scene.meadow(x + 0.3 * sun * stack.half, y, stage);
  return {
    path,
    width: vary(wide, 0.12, random) * stack.half,
    brush: 'worked',
    load: blend(load, atValue(key.glow, load[0]), 0.2),
    second: blend(load, atValue(choose(key.broken.stubble, random), load[0]), 0.4),
    spread: 0.006,
    body: 0.5,
    hand: 'left',
    stage,
  };
};

/** Where stubble stands before a foot, across it from the sun: before its light more than before its shade. */
const CLUMPS = [1, 0.84, -0.34] as const;

/** A pull of the field's paint that begins before the foot and ends on it, so that the straw stands in the stubble. */
const standIn = (scene: Scene, random: Random, stack: Stack, at: number): Sketch => {
  const { horizon, sun } = scene;
  const across = sun * (at + 0.04 * wobble(random));
  const { x, y } = placeOf({ stack, rise: 0, across }, horizon);
  const long = vary(0.3, 0.35, random) * stack.half;
  const level = y + 0.02 * stack.half;
  const path = sampled((share): Point => {
    const up = (share - 0.4) * long;
    return [x + sun * up, level - 0.3 * up - 0.06 * long * Math.sin(Math.PI * share)];
  });
  const stage = 0.76 + 0.14 * random();
  const paint = (): Sketch['load'] =>
    paintOf(
      scene,
      [0.8 * wobble(random), wobble(random)],
      [x, level + 0.12 * stack.half],
      stage,
      0.8,
    );
  return {
    path,
    width: vary(0.1, 0.3, random) * stack.half,
    brush: 'worked',
    load: paint(),
    second: paint(),
    spread: 0.006,
    body: 0.8,
    hand: 'left',
    stage,
  };
};

/** From which share of a shadow's way on the sun is clear. */
const CLEAR = 0.5;

/** What seats a stack on the ground: a few broad pulls from its dark over into the field's paint, the light at its sunny foot where the sun is clear, and stubble that grows over it. */
export const seatStack = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`seat ${i}`);
  const { key } = scene;
  const dark = PULLS.map((pull): Sketch => {
    const { cast, stage, wide } = pull;
    const width = vary(wide, 0.12, random) * stack.half;
    const path = alongFoot(scene, random, stack, pull);
    const [x, y] = path[1];
    const ground = scene.meadow(x, y + width, stage);
    const load = blend(gradient(key.stack, 0.1 + 0.08 * random()), ground, cast);
    const [violet, wine = violet] = key.broken.shade;
    const hue = choose([violet, violet, wine], random);
    return {
      path,
      width,
      brush: stage < EARLY ? 'wash' : 'sweep',
      load,
      second: blend(load, atValue(hue, load[0] + 0.02), 0.4 * (1 - 0.6 * cast)),
      spread: 0.006,
      body: stage < EARLY ? 3 : 0.8,
      hand: 'left',
      stage: stage + (stage < EARLY ? 0.0004 : 0.01) * random(),
    };
  });
  return [
    ...dark,
    ...(key.casts > CLEAR ? [lightFoot(scene, random, stack)] : []),
    ...CLUMPS.map((at) => standIn(scene, random, stack, at)),
  ];
};
