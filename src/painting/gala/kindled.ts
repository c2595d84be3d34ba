import { type Hues, lab } from '../colour.ts';

/** What a window is painted with where it is lit, where it burns, and where it is palest. */
export const AMBER: Hues = [lab('#c47a42'), lab('#b5653f'), lab('#cd8a4c')];
export const YELLOW: Hues = [lab('#eabb70'), lab('#e0a058'), lab('#efca90')];
export const PALE = lab('#fdf0d0');
