import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import type { Scene } from './scene.ts';
import { eavesAt, type Stack } from './stack.ts';

/** A pull along the thatch's edge: from where to where across it from the sun, how far above it in shares of the stack's height, how wide in half widths, how light among the stack's paints there, and when. */
type Pull = readonly [
  across: readonly [number, number],
  above: number,
  wide: number,
  tone: Unit,
  stage: Unit,
];

/** The dark under the thatch where it is shaded, in two broad pulls with rests where the thatch is lost in the wall; then the straw that hangs over it. */
const PULLS: readonly Pull[] = [
  [[0.3, -0.1], -0.05, 0.11, 0.2, 0.42],
  [[-0.5, -0.8], -0.07, 0.12, 0.22, 0.44],
  [[0.08, -0.3], 0.02, 0.09, 0.36, 0.64],
  [[-0.6, -0.84], 0.015, 0.08, 0.38, 0.66],
];

const pullAlong = (
  scene: Scene,
  random: Random,
  stack: Stack,
  [reach, above, wide, tone, stage]: Pull,
): Sketch => {
  const { key, horizon, sun } = scene;
  const [from, to] = reach.map((at) => sun * (at + 0.05 * wobble(random)));
  const path = pathOn(horizon, (share) => {
    const across = mix(from ?? 0, to ?? 0, share);
    const rise = eavesAt(stack, across) + above + 0.012 * wobble(random);
    return { stack, across, rise };
  });
  const across = mix(from ?? 0, to ?? 0, 0.5);
  const lies = scene.straw({ stack, across, rise: eavesAt(stack, across) + above }, stage);
  // Half of what it lies on, or it would be a slab there.
  const base = blend(gradient(key.stack, tone), lies, 0.5);
  const hues = key.broken.shade;
  const load = blend(base, atValue(choose(hues, random), base[0]), 0.35);
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(wide, 0.2, random) * stack.half,
    brush: 'filbert',
    load,
    second: blend(load, atValue(choose(hues, random), load[0] + 0.03), 0.6),
    spread: 0.008,
    body: 0.9,
    hand: 'left',
    stage: stage + 0.03 * random(),
  };
};

/** Where the thatch of a stack ends. */
export const drawEaves = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`eaves ${i}`);
  return PULLS.map((pull) => pullAlong(scene, random, stack, pull));
};
