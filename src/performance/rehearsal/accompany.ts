import { clamp, type Seconds } from '../../units.ts';
import type { Deed } from './deed.ts';
import type { Hands, Passage } from './hands.ts';
import type { Melody } from './melody.ts';
import type { TempoFollower } from './tempoFollower.ts';
import { LEADS, TOGETHER } from './together.ts';

/** What comes before `until`; what should have come before `now` comes now. */
export interface Span {
  readonly now: Seconds;
  readonly until: Seconds;
}

/** A bass that leads is handed over this long before it sounds: the key may come first. */
const LAST_MOMENT: Seconds = 0.05;

/** How far a visitor's pace may stretch an ornament or press it. */
const ORNAMENT_SLOWEST = 1.3;
const ORNAMENT_FASTEST = 0.7;

/** When a note of the gesture that was begun last comes: an ornament is played at its own pace, from the key that set it off. */
export const timeInGesture = ({ last }: Melody, follower: TempoFollower): Passage['timeOf'] => {
  const start = last?.at ?? 0;
  const pace = clamp(follower.pace, ORNAMENT_FASTEST, ORNAMENT_SLOWEST);
  return (place) => follower.timeOf(start) + (place - start) * pace;
};

/** What stands before a place of the evening and comes within a span. */
const passageBefore =
  (gain: number, pace: number, { now, until }: Span) =>
  (limit: Seconds, timeOf: Passage['timeOf']): Passage => ({
    due: (place) => place < limit && timeOf(place) < until,
    timeOf: (place) => Math.max(now, timeOf(place)),
    gain,
    pace,
  });

/** A bass that leads the melody comes in its own time, before the next key. */
const lead = (
  hands: Hands,
  melody: Melody,
  follower: TempoFollower,
  gain: number,
  { now }: Span,
): readonly Deed[] => {
  const shortly = passageBefore(gain, follower.pace, { now, until: now + LAST_MOMENT });
  return hands.strike('left', shortly(melody.next - LEADS, follower.timeOf));
};

/** The left hand and the pedal follow the visitor up to the next key; what the last key has begun goes on. */
export const accompany = (
  hands: Hands,
  melody: Melody,
  follower: TempoFollower,
  gain: number,
  span: Span,
): readonly Deed[] => {
  const before = passageBefore(gain, follower.pace, span);
  const key = melody.next;
  const left = before(key - TOGETHER, follower.timeOf);
  return [
    ...hands.strike('right', before(key, timeInGesture(melody, follower))),
    ...hands.strike('left', left),
    ...(melody.playsItself ? [] : lead(hands, melody, follower, gain, span)),
    ...hands.press(left),
    ...hands.damp(before(key, follower.timeOf)),
  ];
};

/** The pianist plays both hands as she did that evening. */
export const playAlone = (
  hands: Hands,
  melody: Melody,
  follower: TempoFollower,
  gain: number,
  span: Span,
): readonly Deed[] => {
  const all = passageBefore(gain, follower.pace, span)(Number.POSITIVE_INFINITY, follower.timeOf);
  const deeds = [
    ...hands.strike('right', all),
    ...hands.strike('left', all),
    ...hands.press(all),
    ...hands.damp(all),
  ];
  melody.goPast(hands.lastOfRight ?? Number.NEGATIVE_INFINITY);
  return deeds;
};
