import { lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { paints, seen } from './light.ts';
import type { Scene } from './scene.ts';
import { HEAD, type Lay, LIT, MUSLIN } from './walkerHand.ts';

/** Muslin turned from the sun. */
const COOL = paints('shadedMuslin', '#9092c0', '#978fbb');

/** The pulls of her dress, from the hem up to the waist, and from there to the shoulders, and one for an arm: where each lies, how long and broad it is, how far it leans towards the sun, of which paint; of those up to the waist, the one in the sun last. */
const PULLS = [
  { at: [0, -0.18], size: [0.44, 0.3], lean: 0, hues: MUSLIN },
  { at: [0.02, -0.21], size: [0.5, 0.16], lean: 0, hues: MUSLIN },
  { at: [-0.09, -0.2], size: [0.48, 0.15], lean: 0.17, hues: COOL },
  { at: [0.08, -0.2], size: [0.46, 0.12], lean: -0.17, hues: LIT },
  { at: [0.03, -0.52], size: [0.36, 0.14], lean: 0.06, hues: MUSLIN },
  { at: [-0.05, -0.52], size: [0.34, 0.11], lean: -0.08, hues: COOL },
  { at: [0.11, -0.57], size: [0.2, 0.08], lean: -0.7, hues: MUSLIN },
] as const;

/** Her hair's shade on neck and shoulders, and the straw of her hat. */
const NAPE = [lab('#8c6f74'), lab('#86707c')] as const;
const STRAW = [lab('#c79f70'), lab('#bd9468')] as const;

/** Her head as one patch with her neck and shoulders: a brim, across these, and the hair between; where each lies, how long and broad it is, which way, in radians towards the sun, of which paint. */
const HEAD_ON = [
  { at: [0.005, -0.715], size: [0.2, 0.06], way: 0.2, hues: STRAW },
  { at: [-0.02, -0.615], size: [0.15, 0.07], way: -0.35, hues: NAPE },
  { at: [0.0, -0.65], size: [0.1, 0.085], way: -1.3, hues: HEAD },
] as const;

/** Who walks there, without what she carries: a dress of one paint in upright pulls that narrow at the waist, warm touches for head and neck. */
export const dress = (scene: Scene, lay: Lay): readonly Sketch[] => [
  ...PULLS.map(({ at, size, lean, hues }, i) =>
    lay(1 + 0.8 * i, at, size, seen(scene, hues), { angle: -UPRIGHT + lean * scene.sun, bow: 0 }),
  ),
  // Short touches of a flat, or they would take up the white below them.
  ...HEAD_ON.map(({ at, size, way, hues }, i) =>
    lay(7.8 + 0.5 * i, at, size, hues, { angle: way * scene.sun, brush: 'flat' }),
  ),
];
