import { type Hues, lab } from '../colour.ts';

/** Tiles in the light, and turned from it. */
export const LIT: Hues = [lab('#c28f72'), lab('#ba8468'), lab('#cb9c80'), lab('#b98d78')];
export const SHADY: Hues = [lab('#866a6e'), lab('#7c6673'), lab('#8c726c')];
/** Where the block's roof begins, as a share of the house's width, and how high it is. */
export const EAVES = -0.375;
export const HIGH = 0.13;
