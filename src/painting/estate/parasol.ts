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

/** Its top, over her shoulder away from the sun, and the gores that hang from it: to where, how broad and of which silk. */
const TOP = [0.02, -1.04] as const;
const GORES = [
  { rim: [-0.29, -0.8], broad: 0.2, silk: SHADED },
  { rim: [-0.02, -0.81], broad: 0.28, silk: THROUGH },
  { rim: [0.29, -0.88], broad: 0.2, silk: SILK },
] as const;

/** The parasol over her shoulder: a short touch of its handle, and three fat ones for the silk, from its shade to the light on it. */
export const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(7.2, [0.17, -0.68], [0.38, 0.042], HANDLE, {
    angle: -UPRIGHT - 0.34 * sun,
    brush: 'flat',
    body: 0.7,
  }),
  ...GORES.map(({ rim, broad, silk }, i) => {
    const { x, y, length } = between(TOP, rim, 0.04);
    return lay(8.8 + 0.8 * i, [x, y], [length, broad], silk, {
      angle: Math.atan2(rim[1] - TOP[1], (rim[0] - TOP[0]) * sun),
      bow: (i - 1) * -0.16 * sun,
      second: silk[0],
      brush: 'flat',
      body: 0.6,
    });
  }),
];
