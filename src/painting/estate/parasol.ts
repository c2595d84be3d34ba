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
  lay(7, [0.12, -0.705], [0.4, 0.024], HANDLE, {
    angle: -UPRIGHT - 0.22 * sun,
    bow: 0,
    brush: 'flat',
  }),
  lay(8, [0.075, -0.8], [0.54, 0.1], SHADED, { angle: TILT * sun, bow: -0.2, brush: 'pull' }),
  lay(9, [0.08, -0.85], [0.5, 0.13], THROUGH, { angle: TILT * sun, bow: -0.24, brush: 'pull' }),
  lay(10, [0.1, -0.9], [0.3, 0.09], SILK, {
    angle: (TILT + 0.05) * sun,
    bow: -0.22,
    brush: 'flat',
    body: 0.8,
  }),
];
