import { lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { HEAD, type Lay, LIT, MUSLIN } from './walkerHand.ts';

/** Muslin turned from the sun, a bodice in shade. */
const COOL = [lab('#a5a5c0'), lab('#b1a6bd'), lab('#a2a9c2')] as const;
const BODICE = [lab('#3d4160'), lab('#48445c')] as const;

/** A skirt in two fat touches that meet under the bodice, the one in the sun last. */
const skirt = (lay: Lay, sun: number): Sketch[] => [
  lay(1, [-0.05, -0.2], [0.46, 0.24], COOL, {
    angle: -UPRIGHT + 0.2 * sun,
    second: COOL[1],
    brush: 'impasto',
    body: 0.6,
  }),
  lay(3, [0.055, -0.22], [0.44, 0.16], MUSLIN, {
    angle: -UPRIGHT - 0.18 * sun,
    second: LIT[0],
    brush: 'flat',
    body: 0.6,
  }),
];

/** Who walks there, without what she carries: the skirt, a dark touch from the waist to the shoulders, and one for hair and hat. */
export const dress = (lay: Lay, sun: number): readonly Sketch[] => [
  ...skirt(lay, sun),
  lay(5, [0.01, -0.5], [0.34, 0.18], BODICE, {
    angle: -UPRIGHT + 0.22 * sun,
    bow: 0.15 * sun,
    second: BODICE[1],
    brush: 'impasto',
  }),
  lay(7, [0.02, -0.645], [0.19, 0.13], HEAD, {
    angle: -0.35 * sun,
    second: lab('#a98658'),
    brush: 'impasto',
  }),
];
