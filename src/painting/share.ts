import type { Hand } from '../score/score.ts';
import type { Unit } from '../units.ts';

/** A hand that would have to lay more than this a note leaves the rest to the other. */
const FULL = 4.4;

/** Out of so many touches on end a hand chooses those that it gives to the other. */
const SPAN = 16;

const OTHER = { left: 'right', right: 'left' } as const;

type ByHand<T> = Readonly<Record<Hand, T>>;

/** What is asked of a touch that is shared out. */
interface Asks<T> {
  readonly handOf: (touch: T) => Hand;
  /** How much it will be noticed. */
  readonly noticed: (touch: T) => number;
}

/** How much of its own touches a hand keeps: what it can lay in time, and leaves one for each note of the other's; or, where there are not as many, its share. */
const keptBy = (hand: Hand, notesOf: ByHand<number>, wanted: ByHand<number>): Unit => {
  const [notes, others] = [notesOf[hand], notesOf[OTHER[hand]]];
  const all = wanted.left + wanted.right;
  const left = Math.max(all - others, (all * notes) / (notes + others));
  return Math.min(1, Math.min(FULL * notes, left) / Math.max(1, wanted[hand]));
};

/** Which of its own touches a hand gives to the other, evenly over the picture: the left one those that are noticed most, for the right hand's notes sing on them; the right one those that are noticed least. */
const givenBy = <T>(
  hand: Hand,
  own: readonly T[],
  kept: Unit,
  noticed: Asks<T>['noticed'],
): ReadonlySet<T> => {
  const most = hand === 'left' ? -1 : 1;
  const given = new Set<T>();
  for (let i = 0; i < own.length; i += SPAN) {
    const span = own.slice(i, i + SPAN);
    const due = Math.round((1 - kept) * (i + span.length)) - given.size;
    const inTurn = span.toSorted((a, b) => most * (noticed(a) - noticed(b)));
    for (const touch of inTurn.slice(0, due)) given.add(touch);
  }
  return given;
};

/** Each hand's own kind of touches, but for what it could not lay in time, or what the other lacks for its notes: that goes to the other hand. */
export const share = <T>(
  touches: readonly T[],
  { handOf, noticed }: Asks<T>,
  notesOf: ByHand<number>,
): ByHand<readonly T[]> => {
  const own = {
    left: touches.filter((touch) => handOf(touch) === 'left'),
    right: touches.filter((touch) => handOf(touch) === 'right'),
  };
  const wanted = { left: own.left.length, right: own.right.length };
  const given = (hand: Hand) => givenBy(hand, own[hand], keptBy(hand, notesOf, wanted), noticed);
  const goes = { left: given('left'), right: given('right') };
  const isIn = (hand: Hand) => (touch: T) =>
    (handOf(touch) === hand) !== goes[handOf(touch)].has(touch);
  return { left: touches.filter(isIn('left')), right: touches.filter(isIn('right')) };
};
