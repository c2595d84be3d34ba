import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { atValue, blend, gradient, lab, shade } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { eavesAt, placeOf, type Stack } from './stack.ts';

/** A picture's darkest paints: no black, but violet, madder and bottle green at their full strength. */
const DARKEST = [lab('#2a2140'), lab('#3a1a2c'), lab('#1d2f3a'), lab('#2c2038')] as const;

/** A pull along the thatch's sagging edge: from where to where across it from the sun, how far off it in shares of the stack's height, how wide in half widths, how far it is of the darkest paints, and when. */
interface Pull {
  readonly across: readonly [number, number];
  readonly off: number;
  readonly wide: number;
  readonly deep: Unit;
  readonly stage: Unit;
}

/** The dark under the thatch, deepest a little away from the sun, in unequal pulls over one another; it ends before either side. */
const DARKS: readonly Pull[] = [
  { across: [0.42, -0.1], off: -0.05, wide: 0.1, deep: 0.15, stage: 0.42 },
  { across: [-0.05, -0.55], off: -0.075, wide: 0.17, deep: 0.5, stage: 0.44 },
  { across: [-0.4, -0.72], off: -0.06, wide: 0.14, deep: 0.55, stage: 0.4 },
];

/** The thatch that hangs over it, here and there. */
const LOCKS: readonly number[] = [-0.5, -0.26, 0.04, 0.3];

const pullAlong = (scene: Scene, random: Random, stack: Stack, pull: Pull): Sketch => {
  const { key, horizon, sun } = scene;
  const { deep, off, stage, wide } = pull;
  const [from, to] = pull.across.map((at) => sun * (at + 0.06 * wobble(random)));
  const path = sampled((share): Point => {
    const across = mix(from ?? 0, to ?? 0, share);
    const rise = eavesAt(stack, across) + off + 0.015 * wobble(random);
    const { x, y } = placeOf({ stack, across, rise }, horizon);
    return [x, y];
  });
  const load = blend(gradient(key.stack, 0.3), choose(DARKEST, random), deep);
  const hue = choose(key.broken.shade, random);
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(wide, 0.2, random) * stack.half,
    brush: 'worked',
    load: blend(load, atValue(hue, load[0]), 0.25),
    second: blend(load, atValue(hue, load[0] + 0.03), 0.6),
    spread: 0.008,
    body: 0.9,
    hand: 'left',
    stage: stage + 0.03 * random(),
  };
};

/** A lock of the thatch, drawn down and a little aside. */
const hang = (scene: Scene, random: Random, stack: Stack, at: number): Sketch => {
  const { key, horizon, sun } = scene;
  const across = sun * (at + 0.06 * wobble(random));
  const eaves = eavesAt(stack, across);
  const [from, to] = [eaves + 0.1 + 0.06 * random(), eaves - 0.02 - 0.05 * random()];
  const path = sampled((share): Point => {
    const spot = { stack, across: across * mix(0.88, 1.03, share), rise: mix(from, to, share) };
    const { x, y } = placeOf(spot, horizon);
    return [x, y];
  });
  const stage = 0.62 + 0.14 * random();
  const lies = scene.straw({ stack, across, rise: eaves + 0.06 }, stage);
  const hue = choose(lies[0] > 0.55 ? key.broken.straw : key.broken.shade, random);
  return {
    path,
    width: vary(0.1, 0.4, random) * stack.half,
    brush: choose(['worked', 'pull'], random),
    load: blend(lies, atValue(hue, lies[0]), 0.32),
    second: shade(lies, -0.04),
    spread: 0.008,
    body: 0.9,
    hand: lies[0] > 0.55 ? 'right' : 'left',
    stage,
  };
};

/** Where the thatch of a stack ends. */
export const drawEaves = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`eaves ${i}`);
  return [
    ...DARKS.map((pull) => pullAlong(scene, random, stack, pull)),
    ...LOCKS.map((at) => hang(scene, random, stack, at)),
  ];
};
