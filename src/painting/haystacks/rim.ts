import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import { drawnIn } from './pullSide.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** A touch of the rim: how far across its side towards the sun it begins and ends, from where to where up it, how wide in half widths, how light among the stack's paints, of which of its hues, and when. */
type Burning = readonly [
  across: readonly [number, number],
  reach: readonly [Unit, Unit],
  wide: number,
  tone: Unit,
  hue: number,
  stage: Unit,
];

/** They are unequal, with rests between: orange and rose where the thatch turns, paler at its overhang, and a broad one with a few upon it down the wall. */
const rimOf = ({ eaves: e }: Stack): readonly Burning[] => [
  [[0.84, 0.9], [0.78, e + 0.26], 0.1, 0.74, 0, 0.78],
  [[0.88, 0.93], [e + 0.34, e + 0.1], 0.09, 0.8, 2, 0.82],
  [[0.7, 0.8], [e + 0.2, e - 0.01], 0.1, 0.74, 1, 0.8],
  [[0.84, 0.88], [e + 0.16, e + 0.03], 0.07, 0.88, 2, 0.86],
  [[0.62, 0.68], [e + 0.36, e + 0.26], 0.08, 0.6, 0, 0.84],
  [[0.72, 0.74], [0.95 * e, 0.12 * e], 0.22, 0.72, 0, 0.58],
  [[0.86, 0.84], [0.86 * e, 0.45 * e], 0.13, 0.84, 0, 0.7],
  [[0.84, 0.86], [0.55 * e, 0.14 * e], 0.12, 0.84, 2, 0.74],
  [[0.9, 0.88], [0.7 * e, 0.42 * e], 0.07, 0.88, 2, 0.86],
  [[0.66, 0.6], [0.8 * e, 0.3 * e], 0.12, 0.7, 0, 0.62],
];

const burn = (
  scene: Scene,
  random: Random,
  stack: Stack,
  [across, reach, wide, tone, nth, stage]: Burning,
): Sketch => {
  const { key, horizon, sun } = scene;
  const { straw, shade: dark } = key.broken;
  const [, wine = dark[0], , rust = dark[0]] = dark;
  const aside = 0.02 * wobble(random);
  const path = pathOn(horizon, (share) => {
    const rise = mix(...reach, share);
    const at = (mix(...across, share) + aside) * drawnIn(rise) * sun;
    return { stack, rise, across: at };
  });
  // Four tenths of its value are of what lies there, and a tenth or two of its hue, or it would lie upon the straw alone.
  const middle = { stack, rise: mix(...reach, 0.5), across: mix(...across, 0.5) * sun };
  const base = blend(gradient(key.stack, tone), scene.straw(middle, stage), 0.4);
  const load = shade(
    blend(base, atValue(straw[nth] ?? straw[0], base[0]), reach[0] > stack.eaves ? 0.75 : 0.45),
    0,
    0.95,
  );
  const other = atValue(nth === 1 ? wine : rust, load[0] - 0.05);
  return {
    path,
    width: vary(wide, 0.15, random) * stack.half,
    brush: 'worked',
    load,
    second: blend(load, other, 0.45),
    spread: 0.008,
    body: 1,
    hand: 'right',
    stage: stage + 0.02 * random(),
  };
};

/** The contour of a stack that the sun sets on fire, in a few broken touches down it. */
export const burnRim = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`rim ${i}`);
  return rimOf(stack).map((touch) => burn(scene, random, stack, touch));
};
