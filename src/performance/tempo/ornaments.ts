import type { Notation, Strike } from '../../score/notation.ts';
import type { TempoRule } from './curve.ts';

/** How much time each doubling of the notes in an eighth takes. */
const DOUBLING = -0.075;

/** How many notes a sign adds. */
const ADDED = { turn: 4, prall: 2, trill: 3 } as const;

/** How many notes each eighth of the melody has; graces count to the eighth before their note. */
const countNotes = ({ strikes }: Notation): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  const add = (eighth: number, notes: number): void => {
    counts.set(eighth, (counts.get(eighth) ?? 0) + notes);
  };
  const place = ({ onset }: Strike): number => Math.floor(2 * onset + 1e-6);
  for (const strike of strikes.filter(({ hand }) => hand === 'right')) {
    add(place(strike), 1 + (strike.ornament ? ADDED[strike.ornament.shape] : 0));
    add(place(strike) - 1, strike.graces.pitches.length);
  }
  return counts;
};

/** Many notes take their time: runs, turns and graces are sung, not squeezed in, and their neighbours feel it. No published model has it; recordings of the Nocturne do (2, 4, 8, 16, 24). */
export const ornaments: TempoRule = (notation) => {
  const counts = countNotes(notation);
  const crowding = (eighth: number): number => Math.log2(Math.max(1, counts.get(eighth) ?? 0));
  return (at) => {
    const eighth = Math.round(2 * at);
    const around = crowding(eighth - 1) + 2 * crowding(eighth) + crowding(eighth + 1);
    return (DOUBLING * around) / 4;
  };
};
