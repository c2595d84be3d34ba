import type { Seconds } from '../../units.ts';
import { clamp } from '../../units.ts';
import type { KeyStroke } from './keyStroke.ts';
import type { Piece, Rule } from './piece.ts';

/** A piece whose timing is decided. */
export interface TimedPiece extends Piece {
  readonly onsetOf: (stroke: KeyStroke) => Seconds;
}

/** How much of its own time a legato note overlaps the next, and the least and the most of it. */
const SHARE = 0.08;
const LEAST: Seconds = 0.02;
const MOST: Seconds = 0.055;

/** Quicker than this, fingers do not overlap. */
const QUICK: Seconds = 0.11;

const SLACK = 1e-6;

const isDetached = ({ strike: { signs } }: KeyStroke): boolean =>
  signs.includes('staccato') || signs.includes('wedge') || signs.includes('ends');

/** A singing line's keys overlap: the finger leaves one only after the next has spoken, longer in slow notes (Repp, “Acoustics, perception, and production of legato articulation”, JASA 1997: 20 to 60 ms). */
export const legato: Rule<TimedPiece> = ({ melody, pace, onsetOf }) => {
  const seconds = new Map<KeyStroke, Seconds>();
  melody.forEach((stroke, i) => {
    const next = melody[i + 1];
    const end = stroke.onset + stroke.duration;
    const follows = next && Math.abs(next.onset - end) < SLACK && next.pitch !== stroke.pitch;
    const length = pace.between(stroke.onset, end);
    if (!follows || isDetached(stroke) || length < QUICK) return;
    const until = onsetOf(next) - onsetOf(stroke);
    seconds.set(stroke, until - length + clamp(SHARE * length, LEAST, MOST));
  });
  return (stroke) => seconds.get(stroke) ?? 0;
};
