import { type Hues, lab } from '../colour.ts';

/** Leaves in the light, from blue-green to yellow-green. */
export const GREENS: Hues = [
  lab('#5d9467'),
  lab('#7ea56f'),
  lab('#4d8a76'),
  lab('#93a862'),
  lab('#6f9a8c'),
  lab('#447a52'),
];
/** Leaves that stand up and let the light through. */
export const BRIGHT: Hues = [lab('#8fb04a'), lab('#6fa34b'), lab('#b3bd55'), lab('#4f9a5e')];
/** Leaves that mirror the sky. */
export const PALE: Hues = [
  lab('#c2d2b6'),
  lab('#b5c9c2'),
  lab('#d8d2bd'),
  lab('#c3bcc9'),
  lab('#a9c3ad'),
];
/** Where a leaf turns up its edge to the light. */
export const ROSY: Hues = [lab('#dcb9ad'), lab('#d3a9a4'), lab('#e2cbb8')];
/** The shade under leaves. */
export const DARK: Hues = [
  lab('#1f4f46'),
  lab('#2b4459'),
  lab('#27503c'),
  lab('#3b3a62'),
  lab('#1d4a50'),
];
/** The water's own colour, seen between leaves. */
export const GAPS: Hues = [lab('#3b4d86'), lab('#5a4b80'), lab('#3f6a86')];
export const PETALS: Hues = [lab('#f1dcda'), lab('#ecc0c2'), lab('#f5ead6'), lab('#e0a3ab')];
export const HEARTS: Hues = [lab('#b03052'), lab('#c4503f'), lab('#93347a')];
export const YELLOW = lab('#e9d678');

/** How large a thing of size 1 looks where it lies: the pond recedes upwards. */
export const nearness = (y: number, scale: number): number => (0.34 + 0.8 * y) * scale;
