import { type Hues, lab } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Lay } from './walkerHand.ts';

/** A parasol in its own shade, where the light comes through it, and where it meets it. */
const SHADED: Hues = [lab('#77494f'), lab('#80524f')];
const THROUGH = lab('#d98f64');
const SILK: Hues = [lab('#f8dfbd'), lab('#f5d7b0')];

/** How far it is tilted to the sun, in radians. */
const TILT = 0.2;

/** The parasol over her hat in two fat touches, its warm shade and the light on it; its handle is not told. */
export const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(8, [0.05, -0.71], [0.58, 0.17], SHADED, {
    angle: TILT * sun,
    bow: -0.2,
    second: THROUGH,
    brush: 'impasto',
    body: 0.8,
  }),
  lay(10, [0.08, -0.78], [0.44, 0.14], SILK, {
    angle: (TILT + 0.12) * sun,
    bow: -0.24,
    second: THROUGH,
    brush: 'impasto',
    body: 0.7,
  }),
];
