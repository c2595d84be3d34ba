import { type Hues, lab } from '../colour.ts';

/** Leaves in the light, from blue-green to yellow-green. */
export const GREENS: Hues = [
  lab('#418a52'),
  lab('#679e50'),
  lab('#318068'),
  lab('#84a044'),
  lab('#509080'),
  lab('#2c7342'),
];
/** Leaves that stand up and let the light through. */
export const BRIGHT: Hues = [lab('#86a93c'), lab('#5f9c40'), lab('#aab949'), lab('#3f9152')];
/** Leaves that lie flat and mirror the sky. */
export const PALE: Hues = [
  lab('#b4c7ac'),
  lab('#a6bfb4'),
  lab('#cbcdb8'),
  lab('#c0b4cc'),
  lab('#9dba9c'),
  lab('#cdbd92'),
];
/** Where a leaf turns up its edge to the light. */
export const ROSY: Hues = [lab('#e0bcae'), lab('#d9aaa2'), lab('#e8d0ba')];
/** The shade under and between leaves. */
export const DARK: Hues = [
  lab('#1a5440'),
  lab('#2a4a6c'),
  lab('#205838'),
  lab('#443c7e'),
  lab('#1f4a52'),
];
/** The notes of blue and violet among standing leaves. */
export const COOL: Hues = [lab('#4a5aa0'), lab('#6a5c9c'), lab('#3f6fa0'), lab('#8a7fb4')];
export const PETALS: Hues = [
  lab('#f3e3dc'),
  lab('#efc9c6'),
  lab('#f6ecd6'),
  lab('#e7adb0'),
  lab('#dc929f'),
];
export const HEARTS: Hues = [lab('#b8324e'), lab('#c9543f'), lab('#a03a72')];
/** What of a flower's petals the light falls on. */
export const WHITE = lab('#f6ecd6');
/** The petals' side away from the light. */
export const SHADED = lab('#a8729c');
export const YELLOW = lab('#eedf86');

/** How large a thing of size 1 looks where it lies: the pond recedes upwards. */
export const nearness = (y: number, scale: number): number => (0.34 + 0.8 * y) * scale;
