import type { Hand } from '../score/score.ts';
import type { Unit } from '../units.ts';

/** A hand that would have to lay more than this a note leaves the rest to the other. */
const FULL = 4.4;

const OTHER = { left: 'right', right: 'left' } as const;

type ByHand<T> = Readonly<Record<Hand, T>>;

/** How much of its own touches a hand keeps: what it can lay in time, and leaves one for each note of the other's; or, where there are not as many, its share. */
const keptBy = (hand: Hand, notesOf: ByHand<number>, wanted: ByHand<number>): Unit => {
  const [notes, others] = [notesOf[hand], notesOf[OTHER[hand]]];
  const all = wanted.left + wanted.right;
  const left = Math.max(all - others, (all * notes) / (notes + others));
  return Math.min(1, Math.min(FULL * notes, left) / Math.max(1, wanted[hand]));
};

/** Each hand's own kind of touches, but for what it could not lay in time, or what the other lacks for its notes: evenly over the picture, that goes to the other hand. */
export const share = <T>(
  touches: readonly T[],
  handOf: (touch: T) => Hand,
  notesOf: ByHand<number>,
): ByHand<readonly T[]> => {
  const wanted = { left: 0, right: 0 };
  for (const touch of touches) wanted[handOf(touch)]++;
  const kept = {
    left: keptBy('left', notesOf, wanted),
    right: keptBy('right', notesOf, wanted),
  };
  const quota = { left: 0, right: 0 };
  const shares: Record<Hand, T[]> = { left: [], right: [] };
  for (const touch of touches) {
    const hand = handOf(touch);
    quota[hand] += kept[hand];
    const own = quota[hand] >= 1;
    if (own) quota[hand]--;
    shares[own ? hand : OTHER[hand]].push(touch);
  }
  return shares;
};
