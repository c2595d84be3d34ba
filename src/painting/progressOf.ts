import type { Note } from '../score/score.ts';
import { MAPPING } from './mapping.ts';

const { touches: TOUCHES } = MAPPING.duration;

/** How much of the picture a note may claim: long ones more, small notes less. */
const claim = ({ duration, kind }: Note): number =>
  kind === 'note'
    ? TOUCHES.atOnce + TOUCHES.perDoubling * Math.log2(1 + duration * 2)
    : TOUCHES.ofSmallNotes;

/** How much of the picture is done when each note has sounded, 0 to 1. */
export const progressOf = (notes: readonly Note[]): readonly number[] => {
  const claims = notes.map(claim);
  const all = claims.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  return claims.map((one) => {
    sum += one;
    return sum / all;
  });
};
