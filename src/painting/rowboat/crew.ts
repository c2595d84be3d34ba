import { blend } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar and leans, each touch begun in the one before, `who` boat's lengths before the middle. */
export const standUp = ({ pull, random }: Work, who: number): Sketch[] => {
  const lean = 0.03 + 0.07 * random();
  const stage = 0.812;
  return [
    pull([who - 0.02, 0.06], [who + lean * 0.6, -0.2], 0.12, {
      stage,
      brush: 'filbert',
      bow: -0.06,
    }),
    pull([who + lean * 0.3, -0.06], [who + lean * 0.8, -0.25], 0.11, { stage, brush: 'filbert' }),
    pull([who + lean * 0.7, -0.2], [who + lean, -0.3], 0.075, { stage, brush: 'filbert' }),
    pull([who + lean + 0.01, -0.16], [who - 0.22 - 0.12 * random(), 0.2], 0.022, {
      brush: 'rigger',
      stage: 0.82,
    }),
  ];
};

/** One who sits low: bent out of the hull, with a head that hardly parts from it. */
export const crouch = ({ pull, dark, cool, random }: Work, where: number): Sketch[] => [
  pull([where - 0.03, 0.05], [where + 0.03, -0.1], 0.11, {
    brush: 'filbert',
    stage: 0.815,
    bow: -0.1,
  }),
  pull([where + 0.015, -0.05], [where + 0.04 + 0.02 * random(), -0.145], 0.075, {
    brush: 'filbert',
    load: blend(dark, cool, 0.5),
    stage: 0.818,
  }),
];
