import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { HEAD, type Lay, LIT, MUSLIN } from './walkerHand.ts';

/** A parasol in its own shade, where the light comes through, and where it meets it. */
const SHADED: Hues = [lab('#a27b74'), lab('#ab8678')];
const THROUGH: Hues = [lab('#f0dcbc'), lab('#ead0b4')];
const SILK: Hues = [lab('#fbeccb'), lab('#fae3bd')];

/** The arm that goes up to the stick, lit along its upper side, and the stick that it holds. */
export const raiseArm = (lay: Lay, sun: number): Sketch[] => [
  lay(5, [0.09, -0.545], [0.24, 0.085], MUSLIN, {
    angle: -0.4 * sun,
    bow: 0.1 * sun,
    brush: 'flat',
  }),
  lay(6, [0.11, -0.56], [0.13, 0.03], LIT, { angle: -0.5 * sun, brush: 'filbert' }),
  lay(6, [0.14, -0.67], [0.36, 0.028], HEAD, {
    angle: -UPRIGHT - 0.12 * sun,
    bow: 0,
    brush: 'flat',
  }),
];

/** The parasol on its stick, over her and tilted to the sun: its shade below, the light through it, and on it. */
export const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(7, [0.07, -0.8], [0.6, 0.12], SHADED, { angle: 0.16 * sun, bow: -0.12, brush: 'flat' }),
  lay(8, [0.08, -0.85], [0.54, 0.17], THROUGH, {
    angle: 0.16 * sun,
    bow: -0.16,
    brush: 'flat',
    body: 0.6,
  }),
  lay(9, [0.13, -0.91], [0.34, 0.12], SILK, {
    angle: 0.24 * sun,
    bow: -0.14,
    brush: 'flat',
    body: 0.9,
  }),
];
