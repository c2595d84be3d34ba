import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import type { Scene } from './scene.ts';
import { eavesAt, type Stack } from './stack.ts';

/** A pull along the thatch's sagging edge: from where to where across it from the sun, how far off it in shares of the stack's height, how wide in half widths, how far it is of the darkest paints, and when. */
interface Pull {
  readonly across: readonly [number, number];
  readonly off: number;
  readonly wide: number;
  readonly deep: Unit;
  readonly stage: Unit;
}

/** The dark under the thatch, in unequal pulls away from the sun; elsewhere the thatch is lost in the wall. */
const DARKS: readonly Pull[] = [
  { across: [-0.36, -0.6], off: -0.05, wide: 0.12, deep: 0.4, stage: 0.44 },
  { across: [-0.5, -0.8], off: -0.06, wide: 0.15, deep: 0.4, stage: 0.4 },
];

const pullAlong = (scene: Scene, random: Random, stack: Stack, pull: Pull): Sketch => {
  const { key, horizon, sun } = scene;
  const { deep, off, stage, wide } = pull;
  const [from, to] = pull.across.map((at) => sun * (at + 0.06 * wobble(random)));
  const path = pathOn(horizon, (share) => {
    const across = mix(from ?? 0, to ?? 0, share);
    const rise = eavesAt(stack, across) + off + 0.015 * wobble(random);
    return { stack, across, rise };
  });
  const load = blend(gradient(key.stack, 0.3), choose(key.darkest, random), deep);
  const [hue] = key.broken.shade;
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(wide, 0.2, random) * stack.half,
    brush: 'scumble',
    load: blend(load, atValue(hue, load[0]), 0.12),
    second: blend(load, atValue(hue, load[0] + 0.03), 0.4),
    spread: 0.008,
    body: 0.9,
    hand: 'left',
    stage: stage + 0.03 * random(),
  };
};

/** Where the thatch of a stack ends. */
export const drawEaves = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`eaves ${i}`);
  return DARKS.map((pull) => pullAlong(scene, random, stack, pull));
};
