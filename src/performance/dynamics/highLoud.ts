import { clamp } from '../../units.ts';
import type { Rule } from '../touch/piece.ts';

/** Points a semitone, counted from E♭5 in the middle of the melody, and the most that height may give or take. */
const SEMITONE = 0.3;
const MIDDLE = 75;
const MOST = 5;

/** The higher, the louder, as a voice is: “high loud” of Friberg, Bresin and Sundberg (2006), here modest, for the melody alone. */
export const highLoud: Rule = () => {
  return ({ hand, pitch }) =>
    hand === 'right' ? clamp(SEMITONE * (pitch - MIDDLE), -MOST, MOST) : 0;
};
