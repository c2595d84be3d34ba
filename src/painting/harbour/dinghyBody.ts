import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import type { Paints, Pull } from './dinghyPulls.ts';

/** A near hull of five fat touches that overlap unevenly: blunt at the stern, its foot lost in the water. */
export const layHull = (pull: Pull, { dark, cool, moss, water }: Paints): Sketch[] => [
  pull([-0.4, 0.17], [0.24, 0.16], 0.15, { load: moss, stage: 0.82, bow: 0.03 }),
  pull([0.02, 0.15], [0.4, 0.11], 0.13, {
    load: blend(moss, water, 0.12),
    brush: 'worked',
    stage: 0.825,
  }),
  pull([-0.45, 0.04], [0.12, 0.05], 0.17, { load: cool, stage: 0.83, bow: 0.02 }),
  pull([0.46, 0.01], [-0.04, 0.05], 0.15, {
    load: blend(cool, dark, 0.45),
    stage: 0.835,
    bow: -0.02,
  }),
  pull([-0.3, 0.12], [0.1, 0.14], 0.06, {
    brush: 'pull',
    load: shade(dark, -0.07),
    second: dark,
    stage: 0.85,
  }),
  pull([0.4, -0.05], [-0.2, -0.035], 0.03, {
    brush: 'drag',
    load: blend(cool, water, 0.45),
    stage: 0.885,
    body: 0.6,
  }),
  pull([-0.5, 0.2], [-0.2, 0.24], 0.09, {
    brush: 'dry',
    load: water,
    second: blend(moss, water, 0.5),
    stage: 0.89,
  }),
];

/** Who is in it: one who stands, two touches with no feet and half a head; one who sits, a lump of the gunwale. The water is dragged into both. */
export const setCrew = (
  pull: Pull,
  random: Random,
  { dark, cool, moss, water }: Paints,
): Sketch[] => {
  const who = -0.2 + 0.06 * wobble(random);
  const lean = 0.02 + 0.04 * random();
  const seat = 0.08 + 0.1 * random();
  const fat = { brush: 'pull', body: 1.6, stage: 0.866 } as const;
  return [
    pull([who - 0.1, -0.17], [who - 0.24, 0.04], 0.026, {
      brush: 'drag',
      load: blend(dark, water, 0.45),
      second: water,
      stage: 0.862,
      body: 0.6,
    }),
    pull([who + lean, -0.36], [who, 0.05], 0.068, { ...fat, second: moss, bow: 0.06 }),
    pull([who + 0.7 * lean, -0.25], [who + 0.02, 0.02], 0.084, {
      ...fat,
      load: blend(dark, cool, 0.5),
      stage: 0.87,
    }),
    pull([who, -0.24], [who - 0.1, -0.17], 0.036, { brush: 'pull', stage: 0.874 }),
    pull([seat + 0.03, -0.085], [seat - 0.025, 0.05], 0.095, {
      ...fat,
      load: blend(dark, moss, 0.6),
      second: cool,
    }),
    pull([seat + 0.16, -0.03], [seat + 0.25, 0.01], 0.06, { ...fat, brush: 'worked', load: moss }),
    pull([who + 0.09, -0.26], [who + 0.05, -0.08], 0.035, {
      brush: 'dry',
      load: water,
      second: blend(dark, water, 0.6),
      stage: 0.88,
    }),
  ];
};

/** A hull farther off: a few level touches, and lumps along its edge. */
export const layFarHull = (
  pull: Pull,
  far: number,
  { dark, cool, moss, water }: Paints,
): Sketch[] => {
  const lumps = [
    pull([-0.22, -0.1], [-0.24, 0.03], 0.09, { brush: 'filbert', stage: 0.87 }),
    pull([-0.05, -0.06], [-0.06, 0.03], 0.08, { brush: 'filbert', load: moss, stage: 0.87 }),
    pull([0.1, -0.08], [0.12, 0.03], 0.1, { brush: 'worked', stage: 0.871 }),
    pull([0.28, -0.03], [0.33, 0.03], 0.07, { brush: 'worked', load: moss, stage: 0.872 }),
  ];
  return [
    pull([-0.42, 0.05], [0.2, 0.06], 0.12, { load: blend(dark, moss, 0.5) }),
    pull([0.46, 0.03], [-0.08, 0.07], 0.1, { load: blend(moss, cool, 0.4) }),
    pull([-0.32, 0.15], [0.16, 0.14], 0.1, { brush: 'worked', load: moss }),
    pull([0.02, 0.19], [0.34, 0.18], 0.06, { brush: 'drag', load: blend(cool, water, 0.3) }),
    ...lumps.slice(0, far > 1 ? 2 : 4),
  ];
};
