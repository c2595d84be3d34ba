import { type Hues, lab } from '../colour.ts';

/** A cloud's back. */
export const BACKS: Hues = [lab('#c6b8b8'), lab('#bfb6bc'), lab('#d1bdb6')];
/** Its level base. */
export const BASES: Hues = [lab('#b0abb2'), lab('#b5acb6'), lab('#aaabb0')];
/** The light at its edge. */
export const EDGES: Hues = [lab('#f8dbbe'), lab('#fad6bd'), lab('#f7dfc2'), lab('#fbd0bb')];
