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
      brush: 'dab',
      bow: -0.06,
    }),
    // A touch is blunt where it begins: pushed up and pulled down again it has no point.
    pull([who + lean * 0.7, -0.22], [who + lean * 0.2, 0.03], 0.115, { stage, brush: 'dab' }),
    pull([who + lean, -0.285], [who + lean * 0.75, -0.18], 0.08, { stage, brush: 'dab' }),
    pull([who + lean + 0.01, -0.16], [who - 0.22 - 0.12 * random(), 0.2], 0.022, {
      brush: 'rigger',
      stage: 0.82,
    }),
  ];
};

/** One who sits low: bent out of the hull, with a head that hardly parts from it. */
export const crouch = ({ pull, dark, cool, random }: Work, where: number): Sketch[] => [
  pull([where - 0.03, 0.05], [where + 0.03, -0.1], 0.11, {
    brush: 'dab',
    stage: 0.815,
    bow: -0.1,
  }),
  pull([where + 0.04 + 0.02 * random(), -0.135], [where + 0.01, -0.03], 0.085, {
    brush: 'dab',
    load: blend(dark, cool, 0.5),
    stage: 0.818,
  }),
];
