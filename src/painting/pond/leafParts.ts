import type { Random } from '../../random.ts';
import type { BrushName } from '../brushes.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { DARK } from './colours.ts';
import type { Leaf } from './leaf.ts';

/** The dark that it lies on, under its near side. */
export const shadow = ({ round, water, stage }: Leaf, random: Random): Sketch => {
  const dark = choose(DARK, random);
  const from = 0.3 + 0.8 * random();
  return round(from, from + 0.9 + 0.7 * random(), 0.92, {
    width: vary(0.46, 0.35, random),
    brush: 'worked',
    load: blend(dark, water, 0.15 + 0.4 * random()),
    second: blend(dark, water, 0.5),
    stage: stage + 0.06,
    hand: 'left',
    body: 0.7,
  });
};

/** Brushes for what is laid broad: one holds its paint, one tears it. */
export const FIRM: readonly [BrushName, ...BrushName[]] = ['worked', 'drag', 'worked', 'drag'];

/** Its body: a broad touch along its far side, one along its near side, and the sky's or the water's colour between them. */
export const body = (
  { across, round, base, green, water, skied, stage }: Leaf,
  random: Random,
): Sketch[] => {
  const side = (from: number, value: number, row: number): Sketch =>
    round(from + 0.25 * wobble(random), from + Math.PI + 0.25 * wobble(random), 0.5, {
      width: vary(0.95, 0.3, random),
      brush: choose(FIRM, random),
      load: shade(green(), value + 0.04 * wobble(random)),
      second: blend(base, skied(), 0.5 * random()),
      stage: stage + 0.03 * row,
      spread: 0.02,
      body: 0.9 + 0.7 * random(),
    });
  return [
    side(0, -0.03, 0),
    side(Math.PI, 0.05, 1),
    across(0.2 * wobble(random) - 0.1, 0.12 * wobble(random), 1 + 0.4 * random(), {
      width: vary(1, 0.4, random),
      brush: random() < 0.5 ? 'dry' : 'worked',
      load: blend(base, random() < 0.85 ? skied() : water, 0.4 + 0.4 * random()),
      second: base,
      stage: stage + 0.08,
      body: 0.9 + 0.8 * random(),
    }),
  ];
};

/** Its rim where it turns up to the light, thick, pale or rosy: one touch as broad as it is deep, begun here on one leaf and there on another. */
export const rim = ({ round, base, skied, stage }: Leaf, random: Random): Sketch => {
  const from = Math.PI * (0.2 + 1.3 * random());
  return round(from, from + 0.5 + 0.9 * random(), 0.62, {
    width: Math.min(1, vary(0.55, 0.45, random)),
    brush: random() < 0.6 ? 'impasto' : 'drag',
    load: shade(blend(skied(), base, 0.35 * random()), 0.02),
    second: blend(skied(), base, 0.4),
    stage: stage + 0.16,
    spread: 0.02,
    body: 0.8 + 0.5 * random(),
  });
};

/** The sky, dragged over it thick and nearly spent: a chalky crust that runs past its edge. */
export const gleam = ({ across, base, skied, stage }: Leaf, random: Random): Sketch =>
  across(wobble(random) * 0.6 - 0.1, wobble(random) * 0.5, vary(0.9, 0.4, random), {
    width: vary(0.42, 0.5, random),
    bow: 0.2 * wobble(random),
    brush: choose(['drag', 'dry', 'drag'], random),
    load: shade(blend(skied(), base, 0.2 * random()), 0.02),
    second: blend(skied(), base, 0.4),
    stage: stage + 0.14 + 0.08 * random(),
    spread: 0.024,
    body: 2.4,
  });
