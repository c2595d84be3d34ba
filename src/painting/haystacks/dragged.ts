import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** Across a stack from the sun, and up it. */
type At = readonly [across: number, rise: number];

/** A fat touch: from where to where, how wide in half widths, how light among the stack's paints, of which of its hues, when, and how many times as thick its paint lies as its brush's. */
interface Fat {
  readonly from: At;
  readonly to: At;
  readonly wide: number;
  readonly tone: Unit;
  readonly hue: number;
  readonly stage: Unit;
  readonly body: number;
}

/** What a fat touch is, but for its way, in its fields' order. */
type Kind = readonly [wide: number, tone: Unit, hue: number, stage: Unit, body: number];

const fat = (from: At, to: At, [wide, tone, hue, stage, body]: Kind): Fat => ({
  from,
  to,
  wide,
  tone,
  hue,
  stage,
  body,
});

/** The light: unequal touches down the sunny side, over one another, and others that set out in it and are dragged over its border into the shade, where they end dry. */
const litOf = (e: Unit): readonly Fat[] => [
  fat([0.84, 0.05], [0.87, 0.7 * e], [0.2, 0.8, 2, 0.6, 1.4]),
  fat([0.68, 0.8 * e], [0.7, 0.1], [0.17, 0.62, 1, 0.64, 1.2]),
  fat([0.8, e + 0.03], [0.8, e + 0.24], [0.2, 0.8, 2, 0.66, 1.6]),
  fat([0.76, e + 0.18], [0.7, e + 0.4], [0.16, 0.74, 0, 0.7, 1.6]),
  fat([0.68, 0.68], [0.52, 0.8], [0.15, 0.66, 2, 0.74, 1.6]),
  fat([0.58, e + 0.4], [0.44, e + 0.16], [0.11, 0.5, 0, 0.72, 1.2]),
  fat([0.64, e + 0.26], [0.42, e + 0.02], [0.14, 0.54, 1, 0.76, 1.2]),
  fat([0.74, e + 0.14], [0.56, e - 0.04], [0.12, 0.68, 0, 0.8, 1.6]),
  fat([0.64, e - 0.08], [0.46, 0.4 * e], [0.13, 0.46, 1, 0.74, 1.2]),
  fat([0.72, 0.5 * e], [0.52, 0.1], [0.14, 0.58, 0, 0.8, 1.6]),
  fat([0.86, 0.6 * e], [0.76, 0.3 * e], [0.11, 0.9, 2, 0.88, 2.4]),
  fat([0.84, e + 0.3], [0.74, e + 0.12], [0.08, 0.9, 2, 0.87, 2.4]),
];

/** The dark that is dragged into the light between them, of the shade's hues. */
const darkOf = (e: Unit): readonly Fat[] => [
  fat([0.3, e + 0.42], [0.46, e + 0.22], [0.12, 0.32, 4, 0.68, 1.2]),
  fat([0.44, e + 0.2], [0.54, e + 0.01], [0.14, 0.32, 4, 0.7, 1.2]),
  fat([0.3, 0.8 * e], [0.6, 0.4 * e], [0.13, 0.24, 1, 0.7, 1]),
  fat([0.25, 0.06], [0.62, 0.14], [0.12, 0.22, 0, 0.66, 1]),
];

const drag = (
  scene: Scene,
  random: Random,
  stack: Stack,
  touch: Fat,
  hues: readonly Lab[],
  brushes: readonly [BrushName, ...BrushName[]],
): Sketch => {
  const { key, horizon, sun } = scene;
  const [, wine = key.shadow, , rust = wine, plum = wine] = key.broken.shade;
  const turns = [wine, rust, plum] as const;
  const { body, from, hue: nth, stage, to, tone, wide } = touch;
  const bend = 0.035 * wobble(random);
  const [aside, up] = [0.05 * wobble(random), 0.03 * wobble(random)];
  const path = sampled((share): Point => {
    const across = mix(from[0], to[0], share) + aside + bend * Math.sin(Math.PI * share);
    const rise = mix(from[1], to[1], share) + up + bend * Math.sin(Math.PI * share);
    const { x, y } = placeOf({ stack, rise, across: Math.min(0.86, across) * sun }, horizon);
    return [x, y];
  });
  const base = gradient(key.stack, tone + 0.04 * wobble(random));
  const hue = hues[nth] ?? base;
  const load = shade(blend(base, atValue(hue, base[0]), 0.5), 0, 0.8);
  return {
    path,
    width: vary(wide, 0.2, random) * stack.half,
    brush: choose(brushes, random),
    load,
    second: blend(load, atValue(choose(turns, random), load[0] - 0.04), 0.5),
    spread: 0.01,
    body,
    hand: tone > 0.45 ? 'right' : 'left',
    stage: stage + 0.02 * random(),
  };
};

/** A stack's light in fat touches, and what is dragged over its border either way. */
export const dragLight = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`dragged light ${i}`);
  const { shade: dark, straw: lit } = scene.key.broken;
  const { eaves } = stack;
  return [
    ...darkOf(eaves).map((touch) => drag(scene, random, stack, touch, dark, ['worked'])),
    ...litOf(eaves).map((touch) =>
      drag(scene, random, stack, touch, lit, ['worked', 'filbert', 'worked']),
    ),
  ];
};
