import type { Notation, Strike } from '../../score/notation.ts';
import { type Beats, clamp, mix } from '../../units.ts';
import { type Curve, gesture, type TempoRule } from './curve.ts';

/** A leap up of so many semitones or more is heard as one; an octave is all the way. */
const LEAP = 5;
const OCTAVE = 12;

/** What the smallest leap and a leap of an octave take. */
const SMALL = 0.03;
const LARGE = 0.12;

/** How long a high note is remembered. */
const SHORTLY: Beats = 3;

/** How the time is spread: some before the leap, most on its upper note. */
const LINGER = new Map([
  [-1, -0.5],
  [0, -1],
  [1, -0.5],
  [2, -0.2],
]);

interface HighPoint {
  readonly at: number;
  readonly takes: number;
}

const top = ({ pitches }: Strike): number => pitches.at(-1) ?? 0;

/** Whether the composer presses on here, so that nobody lingers. */
const isPressing = ({ marks }: Notation, { onset }: Strike): boolean =>
  marks.some(({ text, at, to }) => text === 'stretto' && onset >= at && onset < to);

/** Whether nothing as high has been sung shortly before, and nothing higher follows at once. */
const isHigh = (melody: readonly Strike[], strike: Strike, i: number): boolean => {
  const shortly = melody.slice(0, i).filter(({ onset }) => onset > strike.onset - SHORTLY);
  const after = melody[i + 1];
  return shortly.every((one) => top(one) < top(strike)) && (!after || top(after) <= top(strike));
};

const readHighPoints = (notation: Notation): readonly HighPoint[] => {
  const melody = notation.strikes.filter(({ hand, cadenza }) => hand === 'right' && !cadenza);
  return melody.flatMap((strike, i) => {
    const before = melody[i - 1];
    const leap = before ? top(strike) - top(before) : 0;
    if (leap < LEAP || !isHigh(melody, strike, i) || isPressing(notation, strike)) return [];
    const size = clamp((leap - LEAP) / (OCTAVE - LEAP));
    return [{ at: strike.onset, takes: mix(SMALL, LARGE, size) }];
  });
};

/** A wide leap up to a high note takes the time that a voice would need for it, and the note is dwelt on: the rule “leap tone duration” of Friberg, Bresin and Sundberg (2006). */
export const highPoints: TempoRule = (notation): Curve => {
  const points = readHighPoints(notation);
  return (at) =>
    points.reduce((sum, point) => sum + point.takes * gesture(at, point.at, LINGER), 0);
};
