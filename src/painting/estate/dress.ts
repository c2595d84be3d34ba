import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { HEAD, type Lay, LIT, MUSLIN } from './walkerHand.ts';

/** Muslin turned from the sun, a bodice in shade and where the light grazes it, a straw hat. */
const COOL: Hues = [lab('#b1b2c7'), lab('#bbb6c7'), lab('#abb0c6')];
const BODICE: Hues = [lab('#3f4565'), lab('#474a68')];
const GRAZED: Hues = [lab('#9498b8'), lab('#a8a3b8')];
const STRAW: Hues = [lab('#bda386'), lab('#b39a84')];

/** A skirt in a few wet strokes that swing out from the waist, the one in shade longest, the one in the sun last and thickest. */
const skirt = (lay: Lay, sun: number): Sketch[] => [
  lay(1, [-0.1, -0.175], [0.38, 0.18], COOL, {
    angle: -UPRIGHT + 0.34 * sun,
    bow: 0.14 * sun,
    brush: 'pull',
  }),
  lay(2, [0.01, -0.19], [0.4, 0.23], MUSLIN, { angle: -UPRIGHT + 0.1 * sun, brush: 'pull' }),
  lay(2.5, [-0.05, -0.07], [0.26, 0.12], [MUSLIN[0], COOL[1] ?? COOL[0]], {
    angle: 0.12 * sun,
    bow: 0.16,
    brush: 'dab',
  }),
  lay(3, [0.085, -0.18], [0.3, 0.12], LIT, {
    angle: -UPRIGHT - 0.26 * sun,
    bow: -0.14 * sun,
    brush: 'dab',
    body: 0.9,
  }),
];

/** The bodice, bent a little to the arm that goes up, and the arm: its hand is where the handle begins. */
const bodice = (lay: Lay, sun: number): Sketch[] => [
  lay(4, [0.01, -0.415], [0.27, 0.16], BODICE, {
    angle: -UPRIGHT + 0.2 * sun,
    bow: -0.1 * sun,
    brush: 'dab',
  }),
  lay(4.5, [0.01, -0.555], [0.2, 0.14], BODICE, { angle: 0.5 * sun, bow: -0.12, brush: 'dab' }),
  lay(5, [0.11, -0.56], [0.24, 0.085], [BODICE[0], GRAZED[0]], {
    angle: sun > 0 ? -0.3 : Math.PI + 0.3,
    bow: 0.25 * sun,
    brush: 'dab',
  }),
  lay(5.5, [0.065, -0.47], [0.2, 0.09], GRAZED, { angle: -UPRIGHT + 0.35 * sun, brush: 'dab' }),
];

/** Head and hair, and a straw hat in the parasol's shade. */
const head = (lay: Lay, sun: number): Sketch[] => [
  lay(6, [0.02, -0.645], [0.13, 0.1], HEAD, { angle: -UPRIGHT + 0.2 * sun, brush: 'flat' }),
  lay(7, [0.025, -0.7], [0.2, 0.07], STRAW, { angle: 0.15 * sun, bow: -0.14, brush: 'flat' }),
];

/** Who walks there, without what she carries. */
export const dress = (lay: Lay, sun: number): readonly Sketch[] =>
  [skirt, bodice, head].flatMap((work) => work(lay, sun));
