import { type Hues, lab } from '../colour.ts';

/** Tiles in the light, and turned from it. */
export const LIT: Hues = [lab('#c6957f'), lab('#bd8d82'), lab('#caa28a'), lab('#b8948a')];
export const SHADY: Hues = [lab('#9f8586'), lab('#938592'), lab('#a68b83'), lab('#8e8999')];
/** Where the block's roof begins, as a share of the house's width, and how high it is. */
export const EAVES = -0.375;
export const HIGH = 0.13;
/** The same of the wing's. */
export const WING_EAVES = -0.195;
