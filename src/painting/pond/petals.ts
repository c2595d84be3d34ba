import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { PETALS, SHADED, WHITE } from './colours.ts';
import type { Flower } from './flower.ts';

/** How much of the picture's growth a flower takes to open. */
export const OPENS = 0.045;

/** One petal: how far its tip lies to the side (-1 to 1), how high it stands, and its paint; sizes in the flower's own. */
interface Petal extends Pick<Sketch, 'load' | 'second' | 'stage'> {
  readonly aside: number;
  readonly high: number;
  readonly width: number;
  readonly brush: BrushName;
}

/** A petal, pulled from its tip down and inward to the waist, hollow as a cup's side is. */
const pull = (
  { at, turned, fan }: Flower,
  random: Random,
  { aside, high, ...paint }: Petal,
): Sketch => {
  const x = 0.38 * fan * aside + 0.22 * turned + 0.05 * wobble(random);
  const y = 0.16 - high;
  const across = 0.1 * aside + 0.08 * turned - x;
  const down = 0.2 + 0.05 * wobble(random) - y;
  return at({
    dx: x + across / 2,
    dy: y + down / 2,
    angle: Math.atan2(down, across) + 0.12 * wobble(random),
    bow: 0.32 * aside + 0.15 * wobble(random),
    length: Math.hypot(across, down) * (1 + 0.2 * wobble(random)),
    spread: 0.025,
    body: paint.brush === 'drag' ? 4 : 1,
    ...paint,
  });
};

/** The petals behind, rosy and, away from the light, cool: one beside another from side to side. */
const behind = (flower: Flower, random: Random, count: number, open: number): Sketch[] => {
  const { heart, petal, turned, stage } = flower;
  return Array.from({ length: count }, (_, nth) => {
    const aside = open * (mix(-1, 1, nth / (count - 1)) + 0.22 * wobble(random));
    const isShaded = aside * turned < 0 || nth === 0;
    return pull(flower, random, {
      aside,
      high: 0.5 - 0.16 * aside ** 2 + 0.08 * wobble(random),
      width: vary(0.29, 0.3, random),
      brush: choose<BrushName>(['impasto', 'drag', 'worked'], random),
      load: isShaded
        ? blend(petal, SHADED, 0.45 + 0.25 * random())
        : blend(petal, choose(PETALS, random), 0.5 * random()),
      second: nth === 1 ? blend(heart, petal, 0.5) : petal,
      stage: stage + 0.4 * OPENS * (nth / count),
    });
  });
};

/** One or two petals in front of them, shorter and almost white, off the middle. */
const before = (flower: Flower, random: Random, open: number): Sketch[] => {
  const { petal, turned, stage } = flower;
  return Array.from({ length: 1 + Math.floor(1.6 * random()) }, (_, nth) => {
    const side = (nth === 0 ? 0.5 : -0.6) * Math.sign(turned);
    return pull(flower, random, {
      aside: open * (side + 0.3 * wobble(random)),
      high: 0.26 + 0.1 * random(),
      width: vary(0.27, 0.25, random),
      brush: nth === 0 ? 'impasto' : 'drag',
      load: blend(petal, WHITE, 0.55 + 0.3 * random()),
      second: blend(choose(PETALS, random), WHITE, 0.3),
      stage: stage + OPENS * (0.7 + 0.3 * nth),
    });
  });
};

/** A flower's petals where it is open. */
export const cup = (flower: Flower, random: Random): Sketch[] => [
  ...behind(flower, random, 4 + Math.floor(random() * 2), 1),
  ...before(flower, random, 1),
];

/** How far a bud is open. */
const BUD_OPENS = 0.45;

/** And where it is still a bud. */
export const bud = (flower: Flower, random: Random): Sketch[] => [
  ...behind(flower, random, 3, BUD_OPENS),
  ...before(flower, random, BUD_OPENS),
];

/** A flower that is no more than a smear: its rose in the water's colour, and what is left of its white over it. */
export const smear = ({ at, petal, water, stage }: Flower, random: Random): Sketch[] =>
  [0.45, 0].map((sunk, nth) =>
    at({
      dx: 0.2 * wobble(random),
      dy: 0.08 - 0.12 * nth,
      angle: 0.5 * wobble(random),
      bow: 0.3 * wobble(random),
      length: vary(nth === 0 ? 0.8 : 0.5, 0.3, random),
      width: vary(nth === 0 ? 0.34 : 0.2, 0.3, random),
      brush: nth === 0 ? 'worked' : 'drag',
      load: blend(blend(petal, WHITE, 0.3 * nth), water, sunk),
      second: blend(petal, water, 0.5),
      stage: stage + OPENS * nth,
      spread: 0.02,
    }),
  );
