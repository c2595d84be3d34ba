import { blend } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar, `who` boat's lengths from the middle: two loaded pulls down into the hull, a touch for the head that runs into them, a stub for the arm, and of the oar what a dry brush leaves. */
export const standUp = ({ pull, dark, moss, water, random }: Work, who: number): Sketch[] => {
  const lean = 0.03 * random();
  const style = { second: moss, body: 1.3 } as const;
  return [
    pull([who + lean, -0.27], [who + 0.01, 0], 0.09, { ...style, stage: 0.804, bow: 0.06 }),
    pull([who - 0.015, -0.22], [who + 0.03, -0.02], 0.09, { ...style, stage: 0.808, bow: -0.1 }),
    pull([who + lean, -0.32], [who + lean, -0.25], 0.056, {
      ...style,
      brush: 'pull',
      stage: 0.812,
    }),
    pull([who, -0.225], [who - 0.085, -0.17], 0.042, { ...style, stage: 0.816 }),
    pull([who - 0.075, -0.18], [who - 0.15 - 0.04 * random(), -0.03], 0.022, {
      brush: 'drag',
      load: blend(dark, water, 0.25),
      second: water,
      stage: 0.82,
    }),
  ];
};

/** One who sits low, a lump on the hull's edge that the air has half taken: two touches and a head that hardly parts from them. */
export const crouch = ({ pull, dark, moss, water, random }: Work, where: number): Sketch[] => {
  const load = blend(dark, water, 0.12);
  const style = { load, second: moss, stage: 0.815 } as const;
  return [
    pull([where + 0.01, -0.1], [where - 0.01, 0], 0.1, { ...style, body: 1, bow: 0.1 }),
    pull([where + 0.05, -0.05], [where + 0.06, 0], 0.07, style),
    pull([where + 0.02, -0.145], [where + 0.015 * random(), -0.09], 0.058, {
      ...style,
      brush: 'pull',
    }),
  ];
};
