import { blend } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar and leans on it, `who` boat's lengths from the middle: fat pulls of two darks down into the hull, broader at the shoulders, a head that is one with them, an arm run dry; the oar dragged in two pieces that the water has half, and do not quite lie in one line. */
export const standUp = ({ pull, dark, cool, moss, water, random }: Work, who: number): Sketch[] => {
  const lean = 0.02 + 0.05 * random();
  const style = { brush: 'pull', body: 0.9, second: dark } as const;
  const hand = [who - 0.085, -0.115] as const;
  const blade = who - 0.24 - 0.06 * random();
  return [
    pull([who + lean, -0.23], [who - 0.02, 0.06], 0.08, { ...style, stage: 0.864, bow: 0.06 }),
    pull([who + 0.3 * lean, -0.12], [who + 0.03, 0.05], 0.085, {
      ...style,
      brush: 'worked',
      load: blend(dark, moss, 0.6),
      stage: 0.868,
    }),
    pull([who + lean, -0.2], [who + 0.015, -0.07], 0.1, {
      ...style,
      load: blend(dark, cool, 0.6),
      stage: 0.871,
      bow: -0.12,
    }),
    pull([who + 1.4 * lean, -0.265], [who + lean, -0.225], 0.07, {
      ...style,
      brush: 'dab',
      stage: 0.876,
    }),
    pull([who + 0.5 * lean, -0.165], hand, 0.042, {
      ...style,
      brush: 'drag',
      load: blend(dark, cool, 0.5),
      stage: 0.878,
    }),
    pull([who - 0.06, -0.15], [who - 0.15, 0.02], 0.016, {
      brush: 'drag',
      load: blend(dark, water, 0.25),
      stage: 0.88,
    }),
    pull([who - 0.16, 0.02], [blade, 0.15], 0.02, {
      brush: 'drag',
      load: blend(dark, water, 0.4),
      second: water,
      stage: 0.882,
      body: 0.5,
      bow: 0.05,
    }),
  ];
};

/** One who sits low: a bent back that is one with the gunwale, a head that hardly parts from it, an arm that reaches forward and runs dry. */
export const crouch = (
  { pull, dark, cool, moss, water, random }: Work,
  where: number,
): Sketch[] => {
  const style = { brush: 'pull', stage: 0.875, second: moss, body: 0.9 } as const;
  return [
    pull([where + 0.03, -0.1], [where - 0.06, 0.03], 0.085, { ...style, bow: -0.15 }),
    pull([where, -0.06], [where + 0.05, 0.03], 0.07, { ...style, load: blend(dark, moss, 0.5) }),
    pull([where + 0.05, -0.13], [where + 0.03, -0.08], 0.052, style),
    pull([where + 0.03, -0.06], [where + 0.15 + 0.05 * random(), -0.015], 0.036, {
      ...style,
      brush: 'drag',
      load: blend(blend(dark, cool, 0.5), water, 0.1),
    }),
  ];
};
