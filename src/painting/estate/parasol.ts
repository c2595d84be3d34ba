import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import type { Lay } from './walkerHand.ts';

/** A parasol in its own shade, where the light comes through it, and where it meets it. */
const SHADED: Hues = [lab('#8a5a5e'), lab('#935f58')];
const THROUGH = lab('#d3a183');
const SILK: Hues = [lab('#f6dfbf'), lab('#f2d6b4')];

/** What is seen of its handle. */
const HANDLE: Hues = [lab('#6c5654'), lab('#765e58')];

/** How far it is tilted over her shoulder, in radians. */
const TILT = -0.34;

/** The parasol over her shoulder: a short touch of its handle, the silk in two fat ones that hang over her hat, its warm shade and the light on it. */
export const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(7.8, [0.12, -0.64], [0.28, 0.04], HANDLE, {
    angle: -UPRIGHT - 0.42 * sun,
    brush: 'flat',
    body: 0.4,
  }),
  lay(9, [-0.04, -0.83], [0.66, 0.2], SHADED, {
    angle: TILT * sun,
    bow: -0.2,
    second: THROUGH,
    brush: 'flat',
    body: 0.7,
  }),
  lay(10.4, [0.02, -0.905], [0.5, 0.15], SILK, {
    angle: (TILT + 0.1) * sun,
    bow: -0.2,
    second: THROUGH,
    brush: 'impasto',
    body: 0.7,
  }),
];
