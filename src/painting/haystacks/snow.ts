import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Stops, shade } from '../colour.ts';
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

/** They slide off the point to either side, unequal and over one another, with straw between: broad soft ones first, blue in the shade and rose in the sun, and a rose one over the crest; upon them the warm white, rose lower down, and a little light above the eaves. */
const FALLS: readonly Fall[] = [
  [[-0.06, -0.4], [0.86, 0.56], 0.28, 0.14, 0.7],
  [[0.06, 0.46], [0.85, 0.4], 0.32, 0.5, 0.72],
  [[-0.34, -0.6], [0.62, 0.32], 0.2, 0.12, 0.76],
  [[0.4, -0.34], [0.82, 0.84], 0.17, 0.5, 0.78],
  [[0.16, 0.46], [0.82, 0.52], 0.2, 0.92, 0.84],
  [[0.4, 0.66], [0.54, 0.2], 0.18, 0.66, 0.86],
  [[0.76, 0.84], [0.24, 0.03], 0.11, 0.95, 0.91],
];

/** What is laid before is broad and soft, and the straw shows through it. */
const SOFT = 0.77;

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
  const [white, rose = white] = key.broken.stubble;
  const hues = lit > 0.4 ? ([white, rose] as const) : key.broken.shadow;
  const plain = gradient(snow, clamp(lit + 0.08 * wobble(random)));
  // Rose between the shade's blue and the sun's white.
  const turns = 1 - Math.min(1, 3 * Math.abs(lit - 0.6));
  const load = blend(plain, atValue(shade(rose, 0, 1.6), plain[0]), 0.7 * turns);
  return {
    path,
    width: broad * stack.half,
    brush: stage < SOFT ? 'sweep' : 'worked',
    load,
    second: blend(load, atValue(choose(hues, random), load[0] - 0.04), 0.7),
    spread: 0.006,
    body: 0.9,
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
