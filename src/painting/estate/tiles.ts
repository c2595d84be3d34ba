import { type Hues, lab } from '../colour.ts';

/** Tiles in the light, and turned from it. */
export const LIT: Hues = [
  lab('#c98d6c'),
  lab('#c07f68'),
  lab('#d3a384'),
  lab('#b68c80'),
  lab('#d0a08e'),
  lab('#c69a68'),
];
export const SHADY: Hues = [lab('#8a6a6c'), lab('#7a667a'), lab('#96746a'), lab('#776c82')];
/** Where the block's roof begins, as a share of the house's width, and how high it is. */
export const EAVES = -0.375;
export const HIGH = 0.13;
