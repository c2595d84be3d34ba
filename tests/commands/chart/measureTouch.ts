import type { Beats } from '../../../src/units.ts';
import type { Evening, PlayedStrike, Voice, VoicedNote } from './readEvening.ts';

/** Something in milliseconds that happens at a place of the score. */
export interface Moment {
  readonly at: Beats;
  readonly measure: number;
  readonly milliseconds: number;
}

/** By how much the melody's note comes after (before: below 0) the left hand's lowest, where both strike. */
export interface Lag extends Moment {
  readonly against: Voice;
}

/** By how much a melody note lasts into the next one; below 0 there is a gap. */
export interface Overlap extends Moment {
  /** How the note is written: to be detached, as a phrase's last, or neither. */
  readonly written: 'staccato' | 'end' | 'legato';
}

const SLACK: Beats = 1e-6;

const lagOf = ({ strike, notes }: PlayedStrike, left: readonly PlayedStrike[]): readonly Lag[] => {
  const melody = notes.at(-1);
  const under = left
    .filter((other) => Math.abs(other.strike.onset - strike.onset) < SLACK)
    .flatMap((other) => other.notes)
    .sort((a, b) => a.pitch - b.pitch)[0];
  if (!melody || !under) return [];
  const milliseconds = (melody.onset - under.onset) * 1000;
  return [{ at: strike.onset, measure: strike.measure, milliseconds, against: under.voice }];
};

/** Where both hands strike together: how far apart they are. */
export const measureLags = ({ strikes }: Evening): readonly Lag[] => {
  const left = strikes.filter(({ strike }) => strike.hand === 'left');
  return strikes
    .filter(({ strike }) => strike.hand === 'right')
    .flatMap((played) => lagOf(played, left));
};

/** From the first to the last note of each chord, of either hand. */
export const measureSpreads = ({ strikes }: Evening): readonly Moment[] =>
  strikes.flatMap(({ strike, notes }) => {
    if (notes.length < 2) return [];
    const onsets = notes.map(({ onset }) => onset);
    const milliseconds = (Math.max(...onsets) - Math.min(...onsets)) * 1000;
    return [{ at: strike.onset, measure: strike.measure, milliseconds }];
  });

const writtenAs = (note: VoicedNote, ends: ReadonlyMap<number, PlayedStrike>) => {
  const strike = ends.get(note.index)?.strike;
  const { signs = [], onset = 0, duration = 0 } = strike ?? {};
  const written = signs.includes('ends')
    ? 'end'
    : signs.includes('staccato') || signs.includes('wedge')
      ? 'staccato'
      : 'legato';
  return { written, until: strike ? onset + duration : Infinity } as const;
};

/** How each melody note goes over into the next, where no rest is written between them and it is no grace (its key may stay down for long). */
export const measureOverlaps = ({ notes, strikes }: Evening): readonly Overlap[] => {
  const played = new Map(strikes.flatMap((one) => one.notes.map(({ index }) => [index, one])));
  const melody = notes.filter(({ voice }) => voice === 'melody');
  return melody.flatMap((note, i) => {
    const next = melody[i + 1];
    const { written, until } = writtenAs(note, played);
    if (!next || note.kind === 'grace' || (next.kind !== 'grace' && next.beat > until + 1 / 8))
      return [];
    const milliseconds = (note.release - next.onset) * 1000;
    return [{ at: note.beat, measure: note.measure, milliseconds, written }];
  });
};

/** A press of the pedal, half way down and more: how long after the left hand's last strike it comes (up to a tenth of a second before it). */
export const measurePresses = ({ notes, performance, pulse }: Evening): readonly Moment[] => {
  const left = notes.filter(({ hand }) => hand === 'left');
  return performance.pedal.flatMap(({ at, depth }, i) => {
    const before = performance.pedal[i - 1]?.depth ?? 0;
    const struck = left.findLast(({ onset }) => onset <= at + 0.1);
    if (depth < 0.5 || before >= 0.5 || !struck) return [];
    const milliseconds = (at - struck.onset) * 1000;
    return [{ at: pulse.beatAt(at), measure: struck.measure, milliseconds }];
  });
};
