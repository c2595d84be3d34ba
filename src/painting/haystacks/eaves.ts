import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { atValue, blend, gradient, lab } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { pullOn } from './pullOn.ts';
import type { Scene } from './scene.ts';
import { eavesAt, placeOf, type Stack } from './stack.ts';

/** A picture's darkest paints: no black, but violet, madder and bottle green at their full strength. */
const DARKEST = [lab('#231b3a'), lab('#331626'), lab('#182a36'), lab('#281c36')] as const;

/** A pull along the thatch's sagging edge: from where to where across it from the sun, how far off it in shares of the stack's height, how wide in half widths, and when. */
interface Along {
  readonly across: readonly [number, number];
  readonly off: number;
  readonly wide: number;
  readonly stage: Unit;
}

/** The dark that the thatch casts on the wall, in long pulls over one another. */
const DARKS: readonly Along[] = [
  { across: [0.55, -0.3], off: -0.05, wide: 0.13, stage: 0.5 },
  { across: [-0.1, -0.86], off: -0.055, wide: 0.17, stage: 0.51 },
  { across: [-0.3, -0.8], off: -0.1, wide: 0.14, stage: 0.49 },
];

/** How many ends of straw make the thatch's edge over it. */
const ENDS = 17;

/** Its way. */
const wayOf = ({ horizon, sun }: Scene, random: Random, stack: Stack, along: Along) => {
  const [from, to] = along.across.map((at) => sun * (at + 0.03 * wobble(random)));
  const off = along.off + 0.006 * wobble(random);
  const path = sampled((share): Point => {
    const across = mix(from ?? 0, to ?? 0, share);
    const { x, y } = placeOf({ stack, across, rise: eavesAt(stack, across) + off }, horizon);
    return [x, y];
  });
  return random() < 0.5 ? path : turned(path);
};

const darken = (scene: Scene, random: Random, stack: Stack, along: Along): Sketch => {
  const { key } = scene;
  const load = blend(gradient(key.stack, 0.1), choose(DARKEST, random), 0.6);
  const hue = choose(key.broken.shade, random);
  return {
    path: wayOf(scene, random, stack, along),
    width: vary(along.wide, 0.15, random) * stack.half,
    brush: 'pull',
    load: blend(load, atValue(hue, load[0]), 0.2),
    second: blend(load, atValue(hue, load[0] + 0.05), 0.7),
    spread: 0.008,
    body: 0.7,
    hand: 'left',
    stage: along.stage + 0.01 * random(),
  };
};

/** The straw's ends over it: short loaded pulls down to the edge, side by side, of unequal lengths. */
const drawEnd = (scene: Scene, random: Random, stack: Stack, share: Unit): Sketch => {
  const across = mix(-0.9, 0.9, share);
  const eaves = eavesAt(stack, across);
  return pullOn(scene, random, stack, {
    from: [0.96 * across, eaves + 0.09 + 0.12 * random()],
    to: [across + 0.03 * wobble(random), eaves - 0.012 + 0.014 * wobble(random)],
    wide: vary(0.07, 0.25, random),
    strength: 0.55,
    brush: 'loaded',
    body: 0.8,
    stage: 0.6 + 0.1 * random(),
  });
};

/** Where the thatch of a stack ends: the dark below it, and its edge. */
export const drawEaves = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`eaves ${i}`);
  return [
    ...DARKS.map((along) => darken(scene, random, stack, along)),
    ...Array.from({ length: ENDS }, (_, i) =>
      drawEnd(scene, random, stack, (i + 0.5 + 0.4 * wobble(random)) / ENDS),
    ),
  ];
};
