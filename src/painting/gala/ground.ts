import type { Lab } from '../colour.ts';
import type { Scene } from './scene.ts';

/** So near the ground's lightness, in OKLab, paint is lost on it: no note sings there. */
const LOST = 0.055;

/** Whether a load stands off the ground's tone. */
export const isOffGround = ({ evening }: Scene, [lightness]: Lab): boolean =>
  Math.abs(lightness - evening.ground[0]) > LOST;
