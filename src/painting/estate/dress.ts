import { lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { HEAD, type Lay, LIT, MUSLIN } from './walkerHand.ts';

/** Muslin turned from the sun. */
const COOL = [lab('#9092c0'), lab('#978fbb')] as const;

/** The pulls of her dress, its skirt in three, the one in the sun last, its bodice and an arm: where each lies, how long and broad it is, how far it leans towards the sun, of which paint. */
const PULLS = [
  { at: [0, -0.2], size: [0.46, 0.34], lean: 0, hues: MUSLIN },
  { at: [-0.11, -0.19], size: [0.46, 0.2], lean: 0.22, hues: COOL },
  { at: [0.09, -0.2], size: [0.46, 0.13], lean: -0.2, hues: LIT },
  { at: [0.01, -0.52], size: [0.36, 0.17], lean: 0, hues: MUSLIN },
  { at: [0.11, -0.56], size: [0.22, 0.08], lean: -0.7, hues: LIT },
] as const;

const STRAW = [lab('#c79f70'), lab('#bd9468')] as const;

/** Her hair, and the brim across it: where each lies, how long and broad it is, which way, in radians towards the sun, of which paint. */
const HEAD_ON = [
  { at: [-0.01, -0.65], size: [0.13, 0.1], way: -1.2, hues: HEAD },
  { at: [0.005, -0.71], size: [0.22, 0.06], way: 0.2, hues: STRAW },
] as const;

/** Who walks there, without what she carries: a dress in upright pulls that narrow at the waist, a warm touch for her head and one for her hat. */
export const dress = (lay: Lay, sun: number): readonly Sketch[] => [
  ...PULLS.map(({ at, size, lean, hues }, i) =>
    lay(1 + i, at, size, hues, { angle: -UPRIGHT + lean * sun, bow: 0 }),
  ),
  // Short touches of a flat, or they would take up the white below them.
  ...HEAD_ON.map(({ at, size, way, hues }, i) =>
    lay(7.4 + 0.6 * i, at, size, hues, { angle: way * sun, brush: 'flat' }),
  ),
];
