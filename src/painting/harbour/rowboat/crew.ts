import { blend } from '../../colour.ts';
import type { Sketch } from '../../sketch.ts';
import type { Work } from './work.ts';

/** One who stands at the oar and leans on it, `who` boat's lengths from the middle: pulls of unlike darks down into the hull, broadest at the shoulders, a neck pushed up from them and a head set across it, an arm; the oar in two pulls that do not quite lie in one line, the lower one greyer. */
export const standUp = ({ pull, dark, cool, moss, water, random }: Work, who: number): Sketch[] => {
  const lean = 0.02 + 0.05 * random();
  const style = { brush: 'pull', body: 0.9, second: dark } as const;
  const hand = [who - 0.085, -0.115] as const;
  const blade = who - 0.24 - 0.06 * random();
  return [
    pull([who + lean, -0.19], [who - 0.02, 0.08], 0.08, { ...style, stage: 0.864, bow: 0.05 }),
    pull([who + 0.6 * lean, -0.16], [who + 0.03, 0.07], 0.075, {
      ...style,
      load: blend(dark, moss, 0.6),
      stage: 0.868,
    }),
    pull([who + lean, -0.165], [who + 0.02, -0.08], 0.094, {
      ...style,
      load: blend(dark, cool, 0.5),
      stage: 0.871,
    }),
    pull([who + lean, -0.14], [who + 1.2 * lean, -0.262], 0.044, {
      ...style,
      body: 0.3,
      stage: 0.876,
    }),
    pull([who + 1.2 * lean - 0.014, -0.242], [who + 1.2 * lean + 0.014, -0.246], 0.05, {
      ...style,
      body: 0.3,
      stage: 0.877,
    }),
    pull([who + 0.5 * lean, -0.175], hand, 0.036, { ...style, stage: 0.878 }),
    pull([who - 0.055, -0.165], [who - 0.17, 0.04], 0.016, { ...style, stage: 0.88 }),
    pull([who - 0.15, 0.01], [blade, 0.17], 0.02, {
      brush: 'rigger',
      load: blend(dark, water, 0.12),
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
    pull([where + 0.02, -0.075], [where - 0.06, 0.03], 0.088, { ...style, bow: -0.15 }),
    pull([where, -0.06], [where + 0.05, 0.03], 0.07, { ...style, load: blend(dark, moss, 0.5) }),
    pull([where + 0.05, -0.125], [where + 0.01, -0.04], 0.05, { ...style, body: 0.3 }),
    pull([where + 0.03, -0.06], [where + 0.15 + 0.05 * random(), -0.015], 0.036, {
      ...style,
      brush: 'drag',
      load: blend(blend(dark, cool, 0.5), water, 0.1),
    }),
  ];
};
