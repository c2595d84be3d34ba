import { blend, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** A near hull, a blunt wet block: broad pulls begun at either end that run into each other, a black under them, and the one edge that the light takes. */
export const layHull = ({ pull, dark, cool, water, random }: Work): Sketch[] => [
  pull([-0.38, 0.11], [0.36, 0.11], 0.22, { stage: 0.76, brush: 'pull', bow: 0.05 }),
  pull([-0.49, 0.02], [0.24, 0.07], 0.15, { stage: 0.78, brush: 'pull', bow: 0.06 }),
  pull([0.54, -0.045], [-0.14, 0.075], 0.12, { stage: 0.785, brush: 'pull', bow: -0.1 }),
  pull([-0.3, 0.04], [0.3, 0.045], 0.13, { stage: 0.787, brush: 'pull', second: dark }),
  pull([0.26, 0.16], [-0.26, 0.17], 0.07, {
    brush: 'worked',
    load: blend(dark, cool, 0.7),
    stage: 0.79,
  }),
  pull([-0.3, 0.11], [0.1 + 0.1 * random(), 0.12], 0.04, {
    brush: 'pull',
    load: shade(dark, -0.05),
    second: dark,
    stage: 0.8,
  }),
  pull([0.5, -0.08], [0.16 - 0.14 * random(), -0.012], 0.02, {
    brush: 'pull',
    load: blend(cool, water, 0.45),
    second: cool,
    bow: -0.05,
    stage: 0.825,
  }),
];

/** A hull farther off, `far` 1 or more: three pulls, and out of it one who stands and one who is hardly more than its edge. */
export const layFarHull = ({ pull, dark, cool, water, random }: Work, far: number): Sketch[] => {
  const who = -0.22 + 0.14 * random();
  const crew = [
    pull([who, 0.06], [who + 0.06, far > 1 ? -0.12 : -0.24], 0.085, { brush: 'pull', stage: 0.81 }),
    pull([who + 0.24, -0.04], [who + 0.3, 0.07], 0.085, { stage: 0.81 }),
  ];
  return [
    pull([-0.4, 0.08], [0.38, 0.07], 0.17, { brush: 'pull', bow: 0.06 }),
    pull([0.5, -0.04], [-0.1, 0.06], 0.085, { brush: 'pull', bow: -0.1 }),
    pull([-0.47, 0.0], [0.1, 0.07], 0.1, { second: cool, bow: 0.08 }),
    pull([-0.2, 0.15], [0.26, 0.15], 0.06, { brush: 'worked', load: blend(dark, water, 0.3) }),
    ...crew.slice(0, far > 1 ? 1 : 2),
  ];
};
