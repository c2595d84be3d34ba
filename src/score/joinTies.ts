import type { Strike } from './notation.ts';

/** A strike that may be tied to the next one of its voice. */
export interface TiedStrike extends Strike {
  readonly tied: boolean;
}

const SLACK = 1e-6;

const isSame = (strike: Strike, next: Strike | undefined): next is TiedStrike =>
  next !== undefined &&
  Math.abs(strike.onset + strike.duration - next.onset) < SLACK &&
  strike.pitches.join() === next.pitches.join();

/** One voice's strikes with tied ones joined; throws an Error where a tie does not lead to the same notes. */
export const joinTies = (voice: readonly TiedStrike[]): readonly Strike[] => {
  const joined: Strike[] = [];
  let open: TiedStrike | undefined;
  for (const next of voice) {
    const { tied, ...strike } = next;
    if (!open) joined.push(strike);
    else if (isSame(open, next)) {
      joined.splice(-1, 1, { ...open, duration: next.onset + next.duration - open.onset });
    } else break;
    open = tied ? { ...(joined.at(-1) ?? strike), tied } : undefined;
  }
  if (open)
    throw new Error(`measure ${open.measure}, ${open.hand} hand: a tie leads to no such note`);
  return joined;
};
