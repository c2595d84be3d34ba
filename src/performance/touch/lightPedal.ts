import type { Notation, Pedalling } from '../../score/notation.ts';
import type { PedalChange } from '../../score/score.ts';
import type { Beats, Seconds, Unit } from '../../units.ts';
import type { Pace } from './pace.ts';

/** How deep the pedal is touched: the felts still brush the strings, so that nothing gathers. */
const LIGHT: Unit = 0.45;

/** It goes down so long after a chord, and is up again so long after the next one. */
const LATE: Seconds = 0.1;
const LETS_GO: Seconds = 0.015;

/** Without a written pedal for longer than this the piano would fall dry. */
const DRY: Beats = 1;

/** The left hand's onsets in the gaps between pedals, each gap closed by the place where the pedal is pressed again. */
const readGaps = ({ strikes }: Notation, pedal: readonly Pedalling[]): readonly Beats[][] =>
  pedal.flatMap(({ up }, i) => {
    const next = pedal[i + 1]?.down;
    if (next === undefined || next - up <= DRY) return [];
    const onsets = strikes
      .filter(({ hand, onset }) => hand === 'left' && onset >= up - 1e-6 && onset < next - 1e-6)
      .map(({ onset }) => onset);
    return [[...new Set([...onsets, next])]];
  });

/**
 * Where harmonies slide by too quickly for any pedal to be written (12 and 20), each chord is touched by it, not pressed:
 * a modern grand is dry without. That the lack of a sign is no order to do without: Rosenblum, “Some enigmas of Chopin's pedal indications” (1996).
 */
export const lightTouches = (
  notation: Notation,
  pedal: readonly Pedalling[],
  pace: Pace,
  weight: number,
): readonly PedalChange[] =>
  weight <= 0
    ? []
    : readGaps(notation, pedal).flatMap((onsets) =>
        onsets.slice(0, -1).flatMap((onset, i) => [
          { at: pace.later(onset, LATE), depth: LIGHT * Math.min(1, weight) },
          { at: pace.later(onsets[i + 1] ?? onset, LETS_GO), depth: 0 },
        ]),
      );
