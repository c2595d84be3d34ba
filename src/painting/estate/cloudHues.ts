import { type Hues, lab } from '../colour.ts';

/** A cloud's back. */
export const BACKS: Hues = [lab('#cbc3c8'), lab('#c3bdc9'), lab('#d6c8c4')];
/** Its level base. */
export const BASES: Hues = [lab('#a5a7b6'), lab('#b0abb8'), lab('#9fa7b6')];
/** The light at its edge. */
export const EDGES: Hues = [lab('#f3d6b6'), lab('#f5d2b6'), lab('#f4dcc0'), lab('#f0cbb8')];
