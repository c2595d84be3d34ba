import { blend } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar and leans on it, `who` boat's lengths from the middle: a pull down into the hull, broad at the shoulders, a head and an arm that run into it; and the oar, which the water has half. */
export const standUp = ({ pull, dark, cool, moss, water, random }: Work, who: number): Sketch[] => {
  const lean = 0.02 + 0.04 * random();
  const coat = blend(blend(dark, cool, 0.6), water, 0.08);
  const style = { brush: 'pull', body: 0.8, load: coat, second: dark } as const;
  const hand = [who - 0.08, -0.1] as const;
  const blade = who - 0.2 - 0.05 * random();
  return [
    pull([who + 0.9 * lean, -0.19], [who, 0.1], 0.09, { ...style, stage: 0.864, bow: 0.05 }),
    pull([who + 1.2 * lean, -0.225], [who + 0.9 * lean, -0.16], 0.056, { ...style, stage: 0.868 }),
    pull([who + 0.3 * lean, -0.15], hand, 0.044, {
      ...style,
      load: blend(coat, moss, 0.6),
      stage: 0.872,
    }),
    pull(hand, [blade, 0.1], 0.02, {
      brush: 'drag',
      load: blend(dark, water, 0.25),
      second: water,
      stage: 0.882,
      body: 0.5,
      bow: 0.05,
    }),
  ];
};

/** One who sits low: a bent back with the head in it, and beside it a lump that is one with the gunwale. */
export const crouch = (
  { pull, dark, cool, moss, water, random }: Work,
  where: number,
): Sketch[] => {
  const style = { brush: 'pull', stage: 0.875, second: dark, body: 0.7 } as const;
  const coat = blend(blend(dark, cool, 0.7), water, 0.14);
  return [
    pull([where + 0.02, -0.1], [where - 0.02, 0.04], 0.082, { ...style, load: coat, bow: -0.1 }),
    pull([where - 0.12, 0.005], [where - 0.02, -0.01], 0.05, {
      ...style,
      load: blend(coat, moss, 0.5),
    }),
    pull([where + 0.05, -0.02], [where + 0.16 + 0.06 * random(), -0.01], 0.034, {
      ...style,
      brush: 'drag',
      load: coat,
    }),
  ];
};
