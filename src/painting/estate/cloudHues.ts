import { type Hues, lab } from '../colour.ts';

/** A cloud's back. */
export const BACKS: Hues = [lab('#b3b2b6'), lab('#bbb5b5')];
/** Its level base. */
export const BASES: Hues = [lab('#a3a5af'), lab('#a8a6b0')];
/** The light at its edge. */
export const EDGES: Hues = [lab('#f3dfca'), lab('#f3dccb')];
