import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Lab } from '../colour.ts';
import { turned } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import { drawnIn } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { placeOf, profile, type Stack } from './stack.ts';

/** A touch along an outline: on which side (1 the sun's), from where to where up it, how wide in half widths, how light among the stack's paints, of which of straw's hues, and when. */
type Line = readonly [
  side: -1 | 1,
  reach: readonly [Unit, Unit],
  wide: number,
  tone: Unit,
  hue: number,
  stage: Unit,
];

/** How far a hand that follows an outline leaves it, in half widths. */
const STRAYS = 0.02;

/** A warm line, found in places: unequal, doubled and crossed where the sun is, rare and dull away from it. */
const linesOf = ({ eaves: e }: Stack): readonly Line[] => [
  [1, [0.84, e + 0.3], 0.06, 0.7, 1, 0.8],
  [1, [e + 0.34, e + 0.12], 0.08, 0.78, 0, 0.82],
  [1, [e + 0.16, e], 0.06, 0.9, 2, 0.88],
  [1, [0.78 * e, 0.45 * e], 0.06, 0.8, 0, 0.8],
  [1, [0.4 * e, 0.1 * e], 0.07, 0.72, 1, 0.78],
  [-1, [0.86, e + 0.3], 0.05, 0.5, 1, 0.84],
  [-1, [e + 0.16, e + 0.02], 0.06, 0.46, 0, 0.8],
];

/** Where it is lost: what lies beyond is brought over the edge in a broad soft pull. */
const LOST: readonly (readonly [side: -1 | 1, reach: readonly [Unit, Unit], wide: number])[] = [
  [-1, [0.5, 0.7], 0.12],
  [1, [0.76, 0.62], 0.07],
];

/** A path up a side that keeps so far within it, in half widths of the stack, or beyond it where that is negative. */
const pathUp = (
  scene: Scene,
  stack: Stack,
  side: number,
  reach: readonly [number, number],
  within: number,
): Sketch['path'] =>
  pathOn(scene.horizon, (share) => {
    const rise = mix(...reach, share);
    return { stack, rise, across: side * drawnIn(rise) * (0.96 - within / profile(stack, rise)) };
  });

/** What lies beyond a side there. */
const beyondAt = (scene: Scene, stack: Stack, side: number, rise: Unit, stage: Unit): Lab => {
  const { x, y } = placeOf({ stack, rise, across: side }, scene.horizon);
  return scene.open(x + 0.12 * stack.half * side, y, stage);
};

const draw = (
  scene: Scene,
  random: Random,
  stack: Stack,
  [facing, reach, wide, tone, nth, stage]: Line,
): Sketch => {
  const { key, sun } = scene;
  const { straw } = key.broken;
  const side = facing * sun;
  const path = pathUp(scene, stack, side, reach, 0.5 * wide + STRAYS * wobble(random));
  const base = gradient(key.stack, tone);
  const warm = atValue(straw[nth] ?? straw[0], base[0]);
  const beyond = beyondAt(scene, stack, side, mix(...reach, 0.5), stage);
  const load = blend(blend(base, warm, facing > 0 ? 0.75 : 0.5), beyond, 0.15 + 0.6 * key.lost);
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(wide, 0.2, random) * stack.half,
    brush: 'filbert',
    load,
    second: blend(load, atValue(key.outline[nth] ?? key.outline[0], load[0] - 0.04), 0.5),
    spread: 0.008,
    body: 1,
    hand: facing > 0 ? 'right' : 'left',
    stage: stage + 0.02 * random(),
  };
};

const lose = (
  scene: Scene,
  random: Random,
  stack: Stack,
  [facing, reach, wide]: (typeof LOST)[number],
): Sketch => {
  const side = facing * scene.sun;
  const stage = 0.7 + 0.06 * random();
  const rise = mix(...reach, 0.5);
  const own = scene.straw({ stack, rise, across: 0.85 * side }, stage);
  const beyond = beyondAt(scene, stack, side, rise, stage);
  return {
    path: pathUp(scene, stack, side, reach, -0.2 * wide),
    width: vary(wide, 0.2, random) * stack.half,
    brush: 'sweep',
    load: blend(beyond, own, 0.25),
    second: blend(beyond, own, 0.5),
    spread: 0.006,
    body: 1,
    hand: 'left',
    stage,
  };
};

/** A stack's outline, lost here and found there. */
export const drawContour = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`contour ${i}`);
  return [
    ...LOST.map((edge) => lose(scene, random, stack, edge)),
    ...linesOf(stack).map((line) => draw(scene, random, stack, line)),
  ];
};
