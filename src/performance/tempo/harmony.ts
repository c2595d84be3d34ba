import { writtenHarmony } from '../writtenHarmony.ts';
import { gesture, type TempoRule } from './curve.ts';

/** How much time a chord takes that is as dark as can be after one that is not. */
const SURPRISE = 0.09;

/** Most of it on the chord's bass. */
const LISTEN = new Map([
  [0, -1],
  [1, -0.6],
  [2, -0.3],
]);

/** An unexpected, darker chord is listened to: the time widens as the tension rises. The rule “harmonic charge” of Friberg, Bresin and Sundberg (2006). */
export const harmony: TempoRule = (notation) => {
  const chords = writtenHarmony(notation);
  const surprises = chords.flatMap(({ at, tension }, i) => {
    const rise = tension - (chords[i - 1]?.tension ?? 0);
    return rise > 0 ? [{ at, rise }] : [];
  });
  return (at) =>
    surprises.reduce((sum, one) => sum + SURPRISE * one.rise * gesture(at, one.at, LISTEN), 0);
};
