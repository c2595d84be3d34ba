import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { choose, wobble } from '../sketch.ts';
import { KEYS, type Key } from './key.ts';
import { plantTrees, type Tree } from './plant.ts';
import type { Stack } from './stack.ts';

/** Where things stand in the meadow of a seed. */
export interface Site {
  readonly key: Key;
  /** The height of the eye: where the plain would end. */
  readonly horizon: number;
  /** Where the trees end and the meadow begins. */
  readonly farBank: number;
  /** The side from which the light comes (−1 left), and the place on the horizon under the sun. */
  readonly sun: -1 | 1;
  readonly sunAt: number;
  /** The farthest first. */
  readonly stacks: readonly Stack[];
  /** How many times its stack's distance from the horizon the tip of the nearest one's shadow reaches where the sun is clear. */
  readonly shadowLong: number;
  readonly trees: readonly Tree[];
  /** Where the rows of stubble would meet. */
  readonly vanishing: number;
}

/** How far a top is drawn to one side, in half widths: always somewhat. */
const leaning = (stray: number): number => Math.sign(stray) * (0.07 + 0.2 * Math.abs(stray));

/** A stack at its place, as high as it is. */
const build = (random: Random, place: Pick<Stack, 'x' | 'foot' | 'height'>): Stack => ({
  ...place,
  half: place.height * (0.62 + 0.07 * random()),
  eaves: 0.36 + 0.05 * random(),
  lean: leaning(wobble(random)),
});

/** A rick of another hand than the large one: a little squatter, its cap leaning the other way. */
const buildFar = (random: Random, place: Parameters<typeof build>[1], large: Stack): Stack => {
  const { height, half, eaves, lean, ...rest } = build(random, place);
  return {
    ...rest,
    height: 0.96 * height,
    half: 1.06 * half,
    eaves: eaves + 0.02,
    lean: -Math.sign(large.lean) * Math.abs(lean),
  };
};

/** The large stack, and on most evenings another that is farther, as much smaller as it is. */
const buildStacks = (
  { format, scale }: Sheet,
  random: Random,
  horizon: number,
  side: number,
): readonly Stack[] => {
  const height = (0.35 + 0.1 * random()) * scale ** 0.45;
  // It stands out against the sky, and whole on the canvas.
  const foot = Math.min(0.685 + 0.05 * random(), horizon + 0.78 * height);
  const aside = (0.5 + side * (0.06 + 0.15 * random())) * format;
  const x = clamp(aside, 0.78 * height, format - 0.78 * height);
  const large = build(random, { x, foot, height });
  if (random() < 0.25) return [large];
  const stands = mix(horizon, foot, 0.36 + 0.2 * random());
  const size = (0.9 * height * (stands - horizon)) / (foot - horizon);
  const covered = random() < 0.4;
  const away = covered
    ? large.half * (0.95 + 0.2 * random())
    : large.half + (0.16 + 0.14 * random()) * format;
  const at = clamp(x - side * away, 0.78 * size, format - 0.78 * size);
  return [buildFar(random, { x: at, foot: stands, height: size }, large), large];
};

/** The meadow of a seed. */
export const chooseSite = (sheet: Sheet): Site => {
  const { format, scale, randomFor } = sheet;
  const random = randomFor('site');
  const side = random() < 0.5 ? -1 : 1;
  const sun = random() < 0.72 ? (-side as -1 | 1) : side;
  const horizon = 0.385 + 0.095 * random();
  const farBank = horizon + 0.022 * scale;
  const stacks = buildStacks(sheet, random, horizon, side);
  return {
    key: choose(KEYS, randomFor('light')),
    horizon,
    farBank,
    sun,
    sunAt: (0.5 + sun * (0.34 + 0.25 * random())) * format,
    stacks,
    shadowLong: 1.75 + 0.5 * random(),
    trees: plantTrees(sheet, random),
    vanishing: (0.5 + sun * (0.65 + 0.3 * random())) * format,
  };
};
