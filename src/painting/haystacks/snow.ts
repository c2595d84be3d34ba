import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Stops } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import { roomAt } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { eavesAt, type Stack } from './stack.ts';

/** A pull of snow on a cap: where across it from the sun it begins and ends, from and to how far up its slope (0 the eaves, 1 the point), how wide in half widths, how far the sun reaches it, and when. */
type Fall = readonly [
  across: readonly [number, number],
  up: readonly [number, number],
  wide: number,
  lit: Unit,
  stage: Unit,
];

/** They slide off the point to either side, unequal, with straw between; those in the sun the broader and the last. */
const FALLS: readonly Fall[] = [
  [[-0.1, -0.46], [0.86, 0.5], 0.2, 0.1, 0.5],
  [[0.1, 0.42], [0.84, 0.5], 0.22, 0.8, 0.52],
  [[-0.5, -0.74], [0.74, 0.34], 0.15, 0, 0.74],
  [[0.5, -0.36], [0.84, 0.86], 0.16, 0.4, 0.76],
  [[0.3, 0.62], [0.82, 0.36], 0.2, 0.95, 0.87],
  [[0.62, 0.8], [0.66, 0.26], 0.14, 1, 0.89],
  [[0.74, 0.84], [0.26, 0.02], 0.1, 1, 0.91],
];

const layFall = (
  scene: Scene,
  random: Random,
  stack: Stack,
  snow: Stops,
  [across, up, wide, lit, stage]: Fall,
): Sketch => {
  const { horizon, key, sun } = scene;
  const broad = vary(wide, 0.15, random);
  const aside = 0.04 * wobble(random);
  const path = pathOn(horizon, (share) => {
    const at = mix(...across, share) + aside;
    const rise = mix(eavesAt(stack, sun * at), 0.98, mix(...up, share));
    const room = roomAt(stack, rise, broad);
    return { stack, rise, across: sun * clamp(at, -room, room) };
  });
  const load = gradient(snow, clamp(lit + 0.08 * wobble(random)));
  const hues = lit > 0.5 ? key.broken.stubble : key.broken.shadow;
  return {
    path,
    width: broad * stack.half,
    brush: lit > 0.5 ? 'pull' : 'worked',
    load,
    second: blend(load, atValue(choose(hues, random), load[0] - 0.03), 0.6),
    spread: 0.006,
    body: 1.2,
    hand: lit > 0.5 ? 'right' : 'left',
    stage,
  };
};

/** The snow that lies on a stack's cap, in the light where any does. */
export const laySnow = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`snow ${i}`);
  const { snow } = scene.key;
  return snow ? FALLS.map((fall) => layFall(scene, random, stack, snow, fall)) : [];
};
