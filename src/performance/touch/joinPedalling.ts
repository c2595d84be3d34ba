import { endOf } from '../../score/endOf.ts';
import type { Notation, Pedalling } from '../../score/notation.ts';
import { type Beats, mix } from '../../units.ts';

/** Chopin's pedal sign for “up” stands before the bass for which the next one is pressed; a gap no longer than this is one. */
const GAP: Beats = 0.5;

/** The pieces's last pedal is up only when the last chord has died away; at most so long after the written place. */
const LAST: Beats = 6;

/** The next place after which the left hand strikes, on or after a place. */
const nextStrike = ({ strikes }: Notation, at: Beats): Beats =>
  strikes.find(({ hand, onset }) => hand === 'left' && onset > at + 1e-6)?.onset ?? Infinity;

/** The written pedalling with each “up” moved (`share` 0 to 1 of the way) to the next stroke of the left hand, where that is near: the early prints set the sign before the harmony changes, on instruments whose tone was gone sooner than ours; and the last one to the end of the last chord. */
export const joinPedalling = (notation: Notation, share: number): readonly Pedalling[] => {
  const end = endOf(notation);
  return notation.pedal.map(({ down, up }, i) => {
    const isLast = i === notation.pedal.length - 1;
    if (isLast && end - up <= LAST) return { down, up: mix(up, end, share) };
    const next = notation.pedal[i + 1];
    if (next && next.down <= up + 1e-6) return { down, up };
    const change = next && next.down <= up + GAP + 1e-6 ? next.down : nextStrike(notation, up);
    return { down, up: change <= up + GAP + 1e-6 ? mix(up, change, share) : up };
  });
};
