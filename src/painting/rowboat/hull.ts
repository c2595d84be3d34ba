import { blend, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** A near hull, one silhouette of a few overlapping pulls: a keel that sags, a bow and a stern that rise, a flat gunwale over them. */
export const layHull = ({ pull, dark, cool, water }: Work): Sketch[] => [
  pull([-0.36, 0.12], [0.36, 0.11], 0.22, { stage: 0.76, brush: 'pull', load: cool, bow: 0.06 }),
  pull([-0.46, 0.04], [0.44, 0.02], 0.19, { brush: 'pull', bow: 0.07 }),
  pull([0.06, 0.07], [0.54, -0.05], 0.17, { brush: 'pull', bow: 0.1 }),
  pull([-0.1, 0.09], [-0.5, 0.0], 0.17, { brush: 'pull', second: cool, bow: -0.08 }),
  pull([-0.28, 0.18], [0.26, 0.18], 0.07, {
    brush: 'scumble',
    load: blend(dark, water, 0.25),
    bow: 0.05,
  }),
  pull([-0.5, -0.01], [0.53, -0.04], 0.06, {
    brush: 'pull',
    load: shade(dark, -0.03),
    bow: 0.08,
    stage: 0.8,
  }),
  pull([-0.2, 0.075], [0.26, 0.06], 0.026, {
    brush: 'drag',
    load: blend(cool, water, 0.3),
    bow: 0.06,
    stage: 0.83,
  }),
];

/** A hull farther off, `far` 1 or more: two or three pulls, and unequal uprights out of it that are people. */
export const layFarHull = (work: Work, far: number): Sketch[] => {
  const { pull, dark, cool, water, random } = work;
  const crew = [-0.26, -0.08, 0.14].slice(far > 1 ? 1 : 0, far > 1 ? 2 : 3);
  return [
    pull([-0.4, 0.08], [0.38, 0.07], 0.15, { brush: 'pull', load: cool, bow: 0.06 }),
    pull([-0.1, 0.05], [0.52, -0.05], 0.1, { brush: 'pull', bow: 0.1 }),
    pull([0.1, 0.04], [-0.5, -0.02], 0.1, { brush: 'pull', bow: -0.08 }),
    pull([-0.2, 0.14], [0.3, 0.14], 0.07, { brush: 'scumble', load: blend(dark, water, 0.3) }),
    ...crew.map((at, i) => {
      const high = ((i === 1 ? 0.2 : 0.11) + 0.06 * random()) * (far > 1 ? 0.7 : 1);
      return pull([at + 0.05 * random(), -high], [at, 0.05], 0.1 + 0.04 * random(), {
        brush: 'dab',
        stage: 0.81,
      });
    }),
  ];
};
