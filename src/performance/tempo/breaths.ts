import type { Beats } from '../../units.ts';
import { gesture, type TempoRule } from './curve.ts';

/** The last eighth of a slur before the next one begins takes time, and the new beginning a little. */
const BREATH = new Map([
  [-1, -0.07],
  [0, -0.025],
]);

/** A slur that ends on a long note comes to rest on it before the breath. */
const REST = new Map([
  [-3, -0.04],
  [-2, -0.07],
  [-1, -0.1],
  [0, -0.025],
]);
const LONG: Beats = 1.5;

/** A slur that goes on without a rest longer than this is one breath with the next. */
const NEAR: Beats = 1e-6;

/**
 * Between two slurs the melody breathes, as a singer does: the old phrase's last eighth is a little longer, and a long last note is rested on.
 * The rule “punctuation” of Friberg, Bresin and Sundberg (2006).
 */
export const breaths: TempoRule = ({ strikes }) => {
  const melody = strikes.filter(({ hand, cadenza }) => hand === 'right' && !cadenza);
  const places = melody.flatMap((strike, i) => {
    const before = melody[i - 1];
    if (!before?.signs.includes('ends') || !strike.signs.includes('begins')) return [];
    if (strike.onset - before.onset - before.duration >= NEAR) return [];
    return [{ at: strike.onset, bends: before.duration >= LONG ? REST : BREATH }];
  });
  return (at) => places.reduce((sum, place) => sum + gesture(at, place.at, place.bends), 0);
};
