import { type Hues, lab } from '../colour.ts';

/** Tiles in the light, and turned from it. */
export const LIT: Hues = [lab('#bb9d8d'), lab('#b09490'), lab('#c0a896'), lab('#a99a98')];
export const SHADY: Hues = [lab('#97878a'), lab('#8e8793'), lab('#9c8a86'), lab('#8a8a99')];
/** Where the block's roof begins, as a share of the house's width, and how high it is. */
export const EAVES = -0.375;
export const HIGH = 0.13;
/** The same of the wing's. */
export const WING_EAVES = -0.195;
