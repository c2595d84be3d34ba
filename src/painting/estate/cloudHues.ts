import { type Hues, lab } from '../colour.ts';

/** A cloud's back. */
export const BACKS: Hues = [lab('#bfb0b6'), lab('#b7adb8'), lab('#cbb4b2')];
/** Its level base. */
export const BASES: Hues = [lab('#a29fad'), lab('#a89fb0'), lab('#9da1aa')];
/** The light at its edge. */
export const EDGES: Hues = [lab('#f8dbbe'), lab('#fad6bd'), lab('#f7dfc2'), lab('#fbd0bb')];
