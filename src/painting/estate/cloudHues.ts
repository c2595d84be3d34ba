import { type Hues, lab } from '../colour.ts';

/** A cloud's back. */
export const BACKS: Hues = [lab('#adb2b9'), lab('#b6b5b9')];
/** Its level base. */
export const BASES: Hues = [lab('#a0a7b1'), lab('#a6a8b2')];
/** The light at its edge. */
export const EDGES: Hues = [lab('#f3dfca'), lab('#f3dccb')];
