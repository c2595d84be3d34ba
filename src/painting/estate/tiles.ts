import { paints } from './light.ts';

/** Tiles in the light, and turned from it. */
export const LIT = paints('tiles', '#c6957f', '#bd8d82', '#caa28a', '#b8948a');
export const SHADY = paints('shadedTiles', '#9f8586', '#938592', '#a68b83', '#8e8999');
/** Where the block's roof begins, as a share of the house's width, and how high it is. */
export const EAVES = -0.375;
export const HIGH = 0.13;
/** The same of the wing's. */
export const WING_EAVES = -0.195;
