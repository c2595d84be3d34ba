import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import type { Lay } from './walkerHand.ts';

/** A parasol in its own shade, where the light comes through it, and where it meets it. */
const SHADED: Hues = [lab('#8f5f60'), lab('#97685f')];
const THROUGH = lab('#dba07a');
const SILK: Hues = [lab('#f8dfbd'), lab('#f5d7b0')];

/** A sleeve that the light grazes, its hand, and the handle against the light of the path. */
const SLEEVE: Hues = [lab('#7b7f9f'), lab('#8b8499')];
const HANDLE: Hues = [lab('#5f4a4a'), lab('#6a5350')];

/** How far it is tilted to the sun, in radians. */
const TILT = 0.2;

/** The parasol over her hat on its handle, one loaded line up from her hand, that arm one touch; the silk in two fat ones clear of her hat, its warm shade and the light on it. */
export const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(6, [0.09, -0.55], [0.19, 0.07], SLEEVE, {
    angle: sun > 0 ? -0.3 : Math.PI + 0.3,
    bow: 0.2 * sun,
    brush: 'flat',
  }),
  lay(8, [0.14, -0.72], [0.42, 0.036], HANDLE, {
    angle: -UPRIGHT - 0.16 * sun,
    bow: 0.06,
    brush: 'flat',
    body: 0.7,
  }),
  lay(9.2, [0.1, -0.88], [0.6, 0.15], SHADED, {
    angle: TILT * sun,
    bow: -0.2,
    second: THROUGH,
    brush: 'impasto',
    body: 0.8,
  }),
  lay(10.6, [0.13, -0.945], [0.46, 0.13], SILK, {
    angle: (TILT + 0.12) * sun,
    bow: -0.24,
    second: SILK[0],
    brush: 'impasto',
    body: 0.7,
  }),
];
