import { blend, shade } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import type { Work } from './work.ts';

/** A near hull: a soft dark mass of a few unequal touches, its ends lost a little. */
export const layHull = ({ pull, dark, cool, water }: Work): Sketch[] => [
  pull([-0.42, 0.07], [0.43, 0.05], 0.24, {
    stage: 0.72,
    brush: 'filbert',
    load: blend(dark, water, 0.3),
  }),
  pull([0.44, 0.07], [-0.4, 0.1], 0.19, { brush: 'filbert', load: cool, stage: 0.79 }),
  pull([-0.47, 0.02], [0.24, 0.05], 0.15, { bow: 0.05 }),
  pull([0.46, 0.0], [-0.22, 0.06], 0.14, { brush: 'filbert', second: cool }),
  pull([0.04, 0.05], [0.47, 0.02], 0.14, { brush: 'filbert', load: blend(dark, cool, 0.5) }),
  pull([-0.4, 0.08], [-0.1, 0.1], 0.15, { brush: 'filbert' }),
  pull([-0.26, 0.15], [0.4, 0.14], 0.08, { brush: 'filbert', load: blend(cool, water, 0.12) }),
  pull([-0.36, 0.06], [0.12, 0.075], 0.028, {
    brush: 'drag',
    load: shade(dark, -0.05),
    stage: 0.83,
  }),
];

/** A hull farther off, `far` 1 or more: two or three touches, and lumps of unequal height that are people. */
export const layFarHull = (work: Work, far: number): Sketch[] => {
  const { pull, dark, cool, water, random } = work;
  const lumps = [-0.32, -0.12, 0.06, 0.3].filter((_, i) => i === 1 || random() < 0.8 - 0.2 * far);
  return [
    pull([-0.48, 0.02], [0.3, 0.03], 0.17, { brush: 'filbert', load: cool, bow: 0.05 }),
    pull([0.5, -0.01], [-0.1, 0.04], 0.14, { brush: 'filbert' }),
    pull([-0.2, 0.11], [0.36, 0.1], 0.09, { brush: 'scumble', load: blend(dark, water, 0.2) }),
    ...lumps.map((at, i) => {
      const high = ((i === 1 ? 0.13 : 0.06) + 0.05 * random()) * (far > 1 ? 0.6 : 1);
      return pull([at, 0.02], [at + 0.08 * wobble(random), -high], 0.13 + 0.07 * random(), {
        brush: 'filbert',
        stage: 0.81,
      });
    }),
  ];
};
