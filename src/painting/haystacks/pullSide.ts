import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { atValue, blend, type Hues, type Lab } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { skyAt } from './air.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack, sizeIn } from './stack.ts';

/** A line up a stack at a share of its half width, between two rises, and so far `out` beyond that. */
export const sideAt = (
  scene: Scene,
  stack: Stack,
  across: number,
  [from, to]: readonly [number, number],
  out = 0,
): Sketch['path'] =>
  sampled((share) => {
    const { x, y } = placeOf({ stack, rise: mix(from, to, share), across }, scene.horizon);
    return [x + across * out, y];
  });

/** A pull along it, begun at either end, its second paint so far one of several hues. */
const pullAlong = (
  random: Random,
  path: Sketch['path'],
  load: Lab,
  hues: Hues,
  strength: number,
  rest: Pick<Sketch, 'width' | 'brush' | 'body' | 'stage'>,
): Sketch => ({
  path: random() < 0.5 ? path : turned(path),
  load,
  second: blend(load, atValue(choose(hues, random), load[0]), strength),
  spread: 0.006,
  hand: 'left',
  ...rest,
});

/** The sky beyond a side, brought up to it in one long soft pull from one rise to another, wet in wet. */
export const pullBeyond = (
  scene: Scene,
  random: Random,
  stack: Stack,
  side: number,
  reach: readonly [number, number],
): Sketch => {
  const width = vary(0.15, 0.15, random) * stack.half;
  const stage = 0.86 + 0.06 * random();
  const { x, y } = placeOf({ stack, rise: mix(...reach, 0.5), across: side }, scene.horizon);
  const lies = skyAt(scene, x + 0.16 * stack.half * side, y, stage);
  const hues = scene.key.broken.sky;
  const path = sideAt(scene, stack, side, reach, 0.3 * width);
  return pullAlong(random, path, lies, hues, 0.15, { width, brush: 'sweep', body: 2, stage });
};

/** The stack itself, drawn likewise at a share `across` of its half width: within its side, or about its point. */
export const pullWithin = (
  scene: Scene,
  random: Random,
  stack: Stack,
  across: number,
  reach: readonly [number, number],
): Sketch => {
  const [from, to] = reach;
  // Narrower where it comes to a point.
  const wide = 0.036 * clamp(0.8 + 2 * (1 - to));
  const width = vary(wide, 0.2, random) * sizeIn(scene.scale, stack);
  const stage = 0.28 + 0.1 * random();
  const load = scene.straw({ stack, rise: (from + to) / 2, across: 0.9 * across }, stage);
  const path = sideAt(scene, stack, across, reach, -0.42 * width);
  const { shade: dark, straw: lit } = scene.key.broken;
  const hues = across * scene.sun > 0.8 ? lit : dark;
  return pullAlong(random, path, load, hues, 0.25, { width, brush: 'pull', body: 0.8, stage });
};
