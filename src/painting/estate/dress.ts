import { lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { HEAD, type Lay, LIT, MUSLIN } from './walkerHand.ts';

/** Muslin turned from the sun. */
const COOL = [lab('#a3a7cb'), lab('#aaa6c6')] as const;

/** The pulls of her dress, from the hem up to the waist, and from there to the shoulders, and one for an arm: where each lies, how long and broad it is, how far it leans towards the sun, of which paint; the one in the sun last. */
const PULLS = [
  { at: [0, -0.18], size: [0.44, 0.3], lean: 0, hues: MUSLIN },
  { at: [-0.08, -0.2], size: [0.48, 0.17], lean: 0.17, hues: COOL },
  { at: [0.0, -0.21], size: [0.5, 0.16], lean: 0, hues: MUSLIN },
  { at: [0.08, -0.2], size: [0.46, 0.12], lean: -0.17, hues: LIT },
  { at: [-0.04, -0.52], size: [0.34, 0.14], lean: -0.08, hues: COOL },
  { at: [0.03, -0.52], size: [0.36, 0.14], lean: 0.06, hues: MUSLIN },
  { at: [0.11, -0.57], size: [0.2, 0.08], lean: -0.7, hues: MUSLIN },
] as const;

/** Who walks there, without what she carries: a dress of one paint in upright pulls that narrow at the waist, a warm one for her head. */
export const dress = (lay: Lay, sun: number): readonly Sketch[] => [
  ...PULLS.map(({ at, size, lean, hues }, i) =>
    lay(1 + 0.8 * i, at, size, hues, { angle: -UPRIGHT + lean * sun, bow: 0 }),
  ),
  // Short touches of a flat cross, or the one would take up the white below it.
  ...[-0.3, 1].map((way, i) =>
    lay(8.1 + 0.5 * i, [0, -0.685], [0.115, 0.1], HEAD, { angle: way * sun, brush: 'flat' }),
  ),
];
