import { type Lab, lab } from '../colour.ts';

/** The canvas's ground. */
export const GROUND = lab('#76707c');

/** Between these lightnesses, in OKLab, paint is lost on the ground: no note sings there. */
const LOST: readonly [dark: number, light: number] = [0.5, 0.61];

/** Whether a load stands off the ground's tone. */
export const isOffGround = ([lightness]: Lab): boolean =>
  lightness < LOST[0] || lightness > LOST[1];
