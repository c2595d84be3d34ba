import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import type { Lay } from './walkerHand.ts';

/** A parasol in its own shade, where the light comes through, and where it meets it. */
const SHADED: Hues = [lab('#8a676c'), lab('#94706e')];
const THROUGH: Hues = [lab('#d8a680'), lab('#cfa08a')];
const SILK: Hues = [lab('#f2ddc1'), lab('#f0d6ba')];

/** The handle, with the light of the path about it. */
const HANDLE: Hues = [lab('#7c6660'), lab('#8a7468')];

/** How far it is tilted to the sun, in radians. */
const TILT = 0.13;

/** The handle, up from the hand into the parasol's middle, and the parasol in a few touches that bend as one dome over her hat: its warm shade below, the light through it, and on it. */
export const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(5.7, [0.1, -0.7], [0.29, 0.026], HANDLE, {
    angle: -UPRIGHT - 0.35 * sun,
    bow: 0,
    brush: 'flat',
  }),
  lay(7.5, [0.05, -0.785], [0.6, 0.11], SHADED, { angle: TILT * sun, bow: -0.15, brush: 'flat' }),
  lay(8.3, [0.05, -0.825], [0.58, 0.15], THROUGH, { angle: TILT * sun, bow: -0.18, brush: 'flat' }),
  lay(9.2, [0.1, -0.855], [0.44, 0.13], SILK, {
    angle: (TILT + 0.08) * sun,
    bow: -0.2,
    brush: 'dab',
    body: 0.9,
  }),
  lay(10, [0.03, -0.915], [0.26, 0.09], SILK, {
    angle: TILT * sun,
    bow: -0.14,
    brush: 'impasto',
    body: 0.7,
  }),
];
