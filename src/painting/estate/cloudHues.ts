import { type Hues, lab } from '../colour.ts';

/** A cloud's back. */
export const BACKS: Hues = [lab('#d0c0bc'), lab('#cabcbe'), lab('#dbc5ba')];
/** Its level base. */
export const BASES: Hues = [lab('#b9b3b6'), lab('#bfb4bb'), lab('#b4b3b5')];
/** The light at its edge. */
export const EDGES: Hues = [lab('#f8dbbe'), lab('#fad6bd'), lab('#f7dfc2'), lab('#fbd0bb')];
