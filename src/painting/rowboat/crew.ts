import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar and leans on it, `who` boat's lengths from the middle: three pulls down into the hull, a head set on them, and arm and oar in one line into the water. */
export const standUp = ({ pull, dark, random }: Work, who: number): Sketch[] => {
  const lean = 0.02 + 0.05 * random();
  const style = { brush: 'pull', second: dark } as const;
  return [
    pull([who + lean, -0.24], [who - 0.02, 0.02], 0.085, { ...style, stage: 0.804, bow: 0.05 }),
    pull([who + 0.6 * lean, -0.16], [who + 0.03, 0.03], 0.075, { ...style, stage: 0.808 }),
    pull([who + lean, -0.2], [who + 0.02, -0.08], 0.1, { ...style, stage: 0.811 }),
    pull([who + 1.2 * lean, -0.29], [who + 1.1 * lean, -0.23], 0.056, { ...style, stage: 0.816 }),
    pull([who + 0.5 * lean, -0.17], [who - 0.09, -0.11], 0.034, { ...style, stage: 0.818 }),
    pull([who - 0.07, -0.15], [who - 0.24 - 0.08 * random(), 0.17], 0.016, {
      brush: 'rigger',
      second: dark,
      stage: 0.82,
    }),
  ];
};

/** One who sits low: a bent back that is one with the gunwale, a head that hardly parts from it. */
export const crouch = ({ pull, dark, random }: Work, where: number): Sketch[] => {
  const style = { brush: 'pull', stage: 0.815, second: dark } as const;
  return [
    pull([where + 0.03, -0.1], [where - 0.06, 0.03], 0.085, { ...style, bow: -0.15 }),
    pull([where, -0.06], [where + 0.05, 0.03], 0.07, style),
    pull([where + 0.05, -0.125], [where + 0.03, -0.075], 0.052, style),
    pull([where + 0.03, -0.06], [where + 0.17 + 0.06 * random(), -0.01], 0.04, style),
  ];
};
