import { type Hues, lab } from '../colour.ts';

/** A cloud's back. */
export const BACKS: Hues = [lab('#bab1b7'), lab('#c2b4b6')];
/** Its level base. */
export const BASES: Hues = [lab('#aea8b1'), lab('#b0a9b3')];
/** The light at its edge. */
export const EDGES: Hues = [lab('#f8dbc0'), lab('#f9d8c2')];
