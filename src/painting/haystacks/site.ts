import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { choose, vary, wobble } from '../sketch.ts';
import { KEYS, type Key } from './key.ts';
import type { Stack } from './stack.ts';

/** A tree beyond the river: where it stands, half how wide and how high it is. */
export interface Tree {
  readonly x: number;
  readonly half: number;
  readonly height: number;
}

/** A house among them: the middle of its foot, half its width, the height of its wall, its roof's. */
interface House {
  readonly x: number;
  readonly half: number;
  readonly wall: number;
  readonly roof: number;
}

/** Where things stand in the meadow of a seed. */
export interface Site {
  readonly key: Key;
  /** The height of the eye: where the plain would end. */
  readonly horizon: number;
  /** Where the river begins and where it meets the meadow. */
  readonly farBank: number;
  readonly nearBank: number;
  /** The side from which the light comes (−1 left), and the place on the horizon under the sun. */
  readonly sun: -1 | 1;
  readonly sunAt: number;
  /** The farthest first. */
  readonly stacks: readonly Stack[];
  /** How many times its stack's distance from the horizon the tip of a shadow reaches. */
  readonly shadowLong: number;
  readonly trees: readonly Tree[];
  readonly houses: readonly House[];
  /** Where the rows of stubble would meet. */
  readonly vanishing: number;
}

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
  const x = clamp(aside, 0.6 * height, format - 0.6 * height);
  const build = (at: number, stands: number, size: number): Stack => ({
    x: at,
    foot: stands,
    height: size,
    half: size * (0.53 + 0.07 * random()),
    eaves: 0.36 + 0.06 * random(),
    lean: 0.16 * wobble(random),
  });
  const large = build(x, foot, height);
  if (random() < 0.25) return [large];
  const stands = mix(horizon, foot, 0.36 + 0.2 * random());
  const size = (0.9 * height * (stands - horizon)) / (foot - horizon);
  const covered = random() < 0.4;
  const away = covered
    ? large.half * (0.95 + 0.2 * random())
    : large.half + (0.16 + 0.14 * random()) * format;
  return [build(x - side * away, stands, size), large];
};

/** A few groups of trees, low ones everywhere, here and there a poplar. */
const plantTrees = (
  { format, scale }: Sheet,
  random: Random,
  stacks: readonly Stack[],
): readonly Tree[] => {
  const low = Array.from(
    { length: 7 },
    (): Tree => ({
      x: random() * format,
      half: vary(0.15, 0.4, random) * scale,
      height: vary(0.036, 0.25, random) * scale,
    }),
  );
  const groups = Array.from({ length: 3 }, (_, i) => ((i + random()) / 3) * format);
  const round = groups.flatMap((at) =>
    Array.from({ length: 2 + Math.floor(3 * random()) }, (): Tree => {
      const half = vary(0.05, 0.3, random) * scale;
      return {
        x: at + wobble(random) * 0.12 * scale,
        half,
        height: half * (1.05 + 0.5 * random()),
      };
    }),
  );
  // Where no stack hides them.
  const aways = groups.map((at) => Math.min(...stacks.map(({ x }) => Math.abs(at - x))));
  const grove = groups[aways.indexOf(Math.max(...aways))] ?? 0;
  const tall = Array.from(
    { length: 1 + Math.floor(3 * random()) },
    (_, i): Tree => ({
      x: grove + (i * 0.042 + 0.02 * random()) * scale,
      half: vary(0.024, 0.2, random) * scale,
      height: vary(0.13, 0.16, random) * scale,
    }),
  );
  return [...low, ...round, ...tall];
};

const buildHouses = ({ format, scale }: Sheet, random: Random): readonly House[] => {
  const at = (0.15 + 0.7 * random()) * format;
  return Array.from(
    { length: 1 + Math.floor(2 * random()) },
    (_, i): House => ({
      x: at + i * (0.07 + 0.03 * random()) * scale,
      half: (0.024 + 0.012 * random()) * scale,
      wall: 0.02 * scale,
      roof: (0.022 + 0.008 * random()) * scale,
    }),
  );
};

/** The meadow of a seed. */
export const chooseSite = (sheet: Sheet): Site => {
  const { format, scale, randomFor } = sheet;
  const random = randomFor('site');
  const side = random() < 0.5 ? -1 : 1;
  const sun = random() < 0.72 ? (-side as -1 | 1) : side;
  const horizon = 0.385 + 0.095 * random();
  const farBank = horizon + 0.014 * scale;
  const stacks = buildStacks(sheet, random, horizon, side);
  return {
    key: choose(KEYS, randomFor('key')),
    horizon,
    farBank,
    nearBank: farBank + (0.03 + 0.014 * random()) * scale,
    sun,
    sunAt: (0.5 + sun * (0.34 + 0.25 * random())) * format,
    stacks,
    shadowLong: 1.75 + 0.5 * random(),
    trees: plantTrees(sheet, random, stacks),
    houses: buildHouses(sheet, random),
    vanishing: (0.5 + sun * (0.65 + 0.3 * random())) * format,
  };
};
