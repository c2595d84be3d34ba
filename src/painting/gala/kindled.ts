import { type Hues, hues, lab } from '../colour.ts';

/** What a window is painted with where its light is dull, where it is lit, where it burns, and where it is palest. */
export const DIM: Hues = hues('#7a4a44', '#6e4148', '#80523f');
export const AMBER: Hues = hues('#c47a42', '#b5653f', '#cd8a4c');
export const YELLOW: Hues = hues('#eabb70', '#e0a058', '#efca90');
export const PALE = lab('#fdf0d0');
