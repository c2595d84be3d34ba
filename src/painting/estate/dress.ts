import { blend, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { HEAD, type Lay, LIT, MUSLIN, STRAW } from './walkerHand.ts';

/** Muslin turned from the sun, a bodice in shade, a sleeve. */
const COOL = [lab('#9c9dbc'), lab('#a89dba'), lab('#9aa3c0')] as const;
const BODICE = [lab('#3a3d55'), lab('#45414f')] as const;
const SLEEVE = [lab('#6f6f8c'), lab('#7d758c')] as const;

/** A skirt in two fat touches that meet under the bodice, the one in the sun last. */
const skirt = (lay: Lay, sun: number): Sketch[] => [
  lay(1, [-0.06, -0.19], [0.5, 0.34], COOL, {
    angle: -UPRIGHT + 0.16 * sun,
    second: COOL[1],
    body: 0.6,
  }),
  lay(3, [0.06, -0.22], [0.4, 0.2], MUSLIN, {
    angle: -UPRIGHT - 0.22 * sun,
    second: LIT[0],
    brush: 'flat',
    body: 0.9,
  }),
];

/** Who walks there, without what she carries: the skirt, a dark touch from the waist to the shoulders and a sleeve, one for head and hair, one for her straw hat. */
export const dress = (lay: Lay, sun: number): readonly Sketch[] => [
  ...skirt(lay, sun),
  lay(4.4, [0, -0.515], [0.36, 0.23], BODICE, {
    angle: -UPRIGHT + 0.2 * sun,
    bow: 0.12 * sun,
    second: BODICE[1],
  }),
  lay(5.6, [0.13, -0.53], [0.22, 0.09], SLEEVE, {
    angle: sun > 0 ? -0.5 : Math.PI + 0.5,
    brush: 'flat',
  }),
  lay(6.6, [-0.01, -0.66], [0.19, 0.17], HEAD, { angle: -0.5 * sun, second: lab('#b08a70') }),
  lay(8.1, [-0.01, -0.735], [0.25, 0.11], STRAW, {
    brush: 'flat',
    angle: -0.2 * sun,
    bow: -0.14,
    second: blend(STRAW[0], HEAD[0], 0.5),
    body: 0.6,
  }),
];
