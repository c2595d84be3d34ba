import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import type { Lay } from './walkerHand.ts';

/** A parasol in its own shade, where the light comes through, and where it meets it. */
const SHADED: Hues = [lab('#8a676c'), lab('#94706e')];
const THROUGH: Hues = [lab('#e2bf9f'), lab('#dab6a0')];
const SILK: Hues = [lab('#fbeccb'), lab('#fae3bd')];

/** The handle, with the light of the path about it. */
const HANDLE: Hues = [lab('#7c6660'), lab('#8a7468')];

/** How far it is tilted to the sun, in radians. */
const TILT = 0.2;

/** The handle above the hand, soon lost, and the parasol in a few curved touches: its warm shade below, the light through it, and on it. */
export const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(6, [0.17, -0.645], [0.17, 0.024], HANDLE, {
    angle: -UPRIGHT - 0.16 * sun,
    bow: 0.08 * sun,
    brush: 'filbert',
  }),
  lay(7, [0.06, -0.73], [0.56, 0.12], SHADED, {
    angle: TILT * sun,
    bow: -0.14,
    brush: 'pull',
  }),
  lay(8, [-0.09, -0.795], [0.4, 0.17], THROUGH, {
    angle: (TILT - 0.1) * sun,
    bow: -0.18,
    brush: 'flat',
    body: 0.9,
  }),
  lay(9, [0.15, -0.8], [0.46, 0.16], SILK, {
    angle: (TILT + 0.16) * sun,
    bow: -0.22,
    brush: 'dab',
    body: 0.9,
  }),
  lay(9.5, [0.02, -0.875], [0.26, 0.08], SILK, {
    angle: 0.1 * sun,
    bow: -0.2,
    brush: 'impasto',
    body: 0.7,
  }),
];
