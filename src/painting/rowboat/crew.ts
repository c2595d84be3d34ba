import { blend } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar and leans on it, `who` boat's lengths from the middle: fat touches of close darks set one into another, blunt at the foot where they are one with the hull, a head pushed on, an arm; the oar is what the brush still held. */
export const standUp = ({ pull, dark, cool, moss, water, random }: Work, who: number): Sketch[] => {
  const lean = 0.02 + 0.03 * random();
  const style = { brush: 'flat', body: 0.9, second: dark } as const;
  return [
    pull([who + 0.2 * lean, 0.05], [who + lean, -0.19], 0.085, {
      ...style,
      second: moss,
      stage: 0.864,
      bow: 0.06,
    }),
    pull([who - 0.012, -0.14], [who + 0.035, -0.02], 0.09, {
      ...style,
      load: blend(dark, cool, 0.4),
      stage: 0.868,
    }),
    pull([who + lean, -0.15], [who + 1.2 * lean, -0.235], 0.058, {
      ...style,
      stage: 0.874,
    }),
    pull([who, -0.15], [who - 0.075, -0.1], 0.05, { ...style, brush: 'pull', stage: 0.872 }),
    pull([who - 0.075, -0.1], [who - 0.16 - 0.04 * random(), 0.03], 0.024, {
      brush: 'drag',
      load: blend(dark, water, 0.25),
      second: water,
      stage: 0.88,
      body: 0.5,
      bow: 0.08,
    }),
  ];
};

/** One who sits low: a lump that is one with the gunwale, and a smaller one on it that hardly parts from it. */
export const crouch = ({ pull, dark, cool, moss, random }: Work, where: number): Sketch[] => {
  const style = { brush: 'flat', stage: 0.875, second: moss, body: 0.9 } as const;
  const lean = 0.04 * random();
  return [
    pull([where - 0.02, 0.04], [where + 0.01, -0.08], 0.1, { ...style, bow: -0.12 }),
    pull([where + lean, -0.08], [where + lean + 0.01, -0.125], 0.062, {
      ...style,
      brush: 'pull',
      load: blend(dark, cool, 0.3),
    }),
  ];
};
