import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { between } from '../sketchTouch.ts';
import type { Lay } from './walkerHand.ts';

/** Its silk in its own shade, where the light comes through it, and where it meets it. */
const SHADED: Hues = [lab('#84585c'), lab('#8d5f5a')];
const THROUGH: Hues = [lab('#cb9a7d'), lab('#c29080')];
const SILK: Hues = [lab('#f6dfbf'), lab('#f2d6b4')];

/** What is seen of its handle. */
const HANDLE: Hues = [lab('#6c5654'), lab('#765e58')];

/** Its top, above her head, and the unequal gores of its dome: to where each hangs, how broad it is, how it swells and of which silk. */
const TOP = [0.05, -0.955] as const;
const GORES = [
  { rim: [-0.28, -0.72], broad: 0.22, bow: 0.22, silk: SHADED },
  { rim: [0.35, -0.79], broad: 0.22, bow: -0.26, silk: SILK },
  { rim: [0.03, -0.775], broad: 0.34, bow: 0.06, silk: THROUGH },
] as const;

/** The parasol that shades her: a thin touch of its handle from her hand to its middle, and three fat ones for the silk over both her shoulders. */
export const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(7.2, [0.115, -0.67], [0.28, 0.02], HANDLE, {
    angle: -UPRIGHT - 0.42 * sun,
    brush: 'flat',
    body: 0.7,
  }),
  ...GORES.map(({ rim, broad, bow, silk }, i) => {
    const { x, y, length } = between(TOP, rim, 0.04);
    return lay(8.8 + 0.8 * i, [x, y], [length, broad], silk, {
      angle: Math.atan2(rim[1] - TOP[1], (rim[0] - TOP[0]) * sun),
      bow: bow * sun,
      second: silk[0],
      brush: 'flat',
      body: 0.9,
    });
  }),
];
