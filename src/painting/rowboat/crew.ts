import { blend } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar and leans, one touch growing out of another, `who` boat's lengths before the middle. */
export const standUp = ({ pull, random }: Work, who: number): Sketch[] => {
  const lean = 0.05 + 0.07 * random();
  const stage = 0.812;
  return [
    pull([who - 0.01, 0.03], [who + lean * 0.4, -0.12], 0.15, { stage, brush: 'filbert' }),
    pull([who + lean * 0.4, -0.1], [who + lean * 0.9, -0.21], 0.12, { stage }),
    pull([who + lean * 0.8 - 0.035, -0.21], [who + lean + 0.04, -0.18], 0.08, { stage }),
    pull([who + lean * 1.2, -0.258], [who + lean * 1.2 + 0.012, -0.275], 0.08, { stage }),
    pull([who + lean + 0.03, -0.17], [who - 0.17 - 0.1 * random(), 0.17], 0.02, {
      brush: 'rigger',
      stage: 0.82,
    }),
  ];
};

/** One who sits low: a lump on the gunwale with a head that hardly parts from it. */
export const crouch = ({ pull, dark, cool, random }: Work, where: number): Sketch[] => [
  pull([where - 0.03, 0.03], [where + 0.02, -0.05], 0.15, { brush: 'filbert', stage: 0.815 }),
  pull([where + 0.02, -0.07], [where + 0.03 + 0.04 * random(), -0.1], 0.085, {
    load: blend(dark, cool, 0.5),
    stage: 0.818,
  }),
];
