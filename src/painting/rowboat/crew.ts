import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar and leans on it, each touch begun in the one before, `who` boat's lengths before the middle; arm and oar are one pull into the water. */
export const standUp = ({ pull, dark, random }: Work, who: number): Sketch[] => {
  const lean = 0.05 + 0.06 * random();
  const wet = { stage: 0.814, second: dark } as const;
  const legs = { ...wet, brush: 'pull' } as const;
  return [
    pull([who - 0.03, 0.09], [who + 0.5 * lean, -0.19], 0.1, { ...legs, stage: 0.804, bow: -0.05 }),
    pull([who + 0.05, 0.08], [who + 0.6 * lean, -0.15], 0.085, { ...legs, stage: 0.808 }),
    pull([who + 0.02, 0.09], [who + 0.5 * lean, -0.12], 0.09, { ...legs, stage: 0.811 }),
    // A touch is blunt where it begins: pulled down from the shoulders it has no point.
    pull([who + 0.75 * lean, -0.21], [who + 0.2 * lean, 0.0], 0.105, wet),
    pull([who + 1.1 * lean, -0.285], [who + 0.8 * lean, -0.2], 0.075, { ...wet, stage: 0.816 }),
    pull([who + 0.6 * lean, -0.17], [who - 0.12, -0.06], 0.045, { ...wet, brush: 'pull' }),
    pull([who - 0.05, -0.13], [who - 0.3 - 0.1 * random(), 0.22], 0.026, {
      ...wet,
      brush: 'pull',
      stage: 0.82,
    }),
  ];
};

/** One who sits low: a bent back that is one with the gunwale, a head that hardly parts from it. */
export const crouch = ({ pull, dark, random }: Work, where: number): Sketch[] => {
  const wet = { stage: 0.815, second: dark } as const;
  return [
    pull([where - 0.1, 0.05], [where + 0.08, -0.06], 0.11, { ...wet, brush: 'pull', bow: -0.2 }),
    pull([where + 0.05, -0.11], [where + 0.0, 0.05], 0.085, wet),
    pull([where + 0.06, -0.02], [where + 0.2 + 0.06 * random(), 0.02], 0.055, {
      ...wet,
      brush: 'pull',
    }),
  ];
};
