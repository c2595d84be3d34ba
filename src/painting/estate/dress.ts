import { lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { HEAD, type Lay, LIT, MUSLIN } from './walkerHand.ts';

/** Muslin turned from the sun. */
const COOL = [lab('#8f8db4'), lab('#9a93b6')] as const;

/** The pulls of her dress, from the hem up to the waist, and from there to the shoulders: where each lies, how long and broad it is, how far it leans towards the sun, of which paint; the one in the sun last. */
const PULLS = [
  { at: [-0.1, -0.2], size: [0.46, 0.15], lean: 0.2, hues: COOL },
  { at: [0.01, -0.21], size: [0.46, 0.16], lean: 0, hues: MUSLIN },
  { at: [0.1, -0.2], size: [0.42, 0.11], lean: -0.2, hues: LIT },
  { at: [-0.035, -0.5], size: [0.28, 0.11], lean: -0.08, hues: COOL },
  { at: [0.04, -0.5], size: [0.28, 0.1], lean: 0.06, hues: MUSLIN },
] as const;

/** Who walks there, without what she carries: a dress of one paint in upright pulls that narrow at the waist, a warm touch for her head. */
export const dress = (lay: Lay, sun: number): readonly Sketch[] => [
  ...PULLS.map(({ at, size, lean, hues }, i) =>
    lay(1 + 0.9 * i, at, size, hues, { angle: -UPRIGHT + lean * sun, bow: 0 }),
  ),
  lay(6.6, [0, -0.67], [0.12, 0.11], HEAD, { angle: -0.3 * sun }),
];
