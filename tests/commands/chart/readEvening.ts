import type { Performance, PlayedNote } from '../../../src/performance/performance.ts';
import type { Notation, Strike } from '../../../src/score/notation.ts';
import type { Beats } from '../../../src/units.ts';
import { createPulse, type Pulse } from './createPulse.ts';

/** What a note is for the ear: the right hand's top line with its graces, ornaments and small notes; what lies under it; the left hand's bass, and its chords. */
export type Voice = 'melody' | 'inner' | 'bass' | 'chords';

/** A played note, its voice, and the number of its measure. */
export interface VoicedNote extends PlayedNote {
  readonly voice: Voice;
  readonly measure: number;
}

/** A strike as it was played; its notes from low to high, without graces and what an ornament adds. */
export interface PlayedStrike {
  readonly strike: Strike;
  readonly notes: readonly VoicedNote[];
}

/** A performance beside what is written. */
export interface Evening {
  readonly notation: Notation;
  readonly performance: Performance;
  readonly pulse: Pulse;
  /** By onset. */
  readonly notes: readonly VoicedNote[];
  /** By place in the score. */
  readonly strikes: readonly PlayedStrike[];
}

const GROUP: Beats = 3 / 2;
const SLACK: Beats = 1e-6;

/** How far from its place in the score a note may be played. */
const NEAR: Beats = 3 / 4;

const strikeOf = (note: PlayedNote, strikes: readonly Strike[]): Strike | undefined => {
  if (note.kind === 'grace' || note.kind === 'ornament') return undefined;
  const away = ({ onset }: Strike): number => Math.abs(onset - note.beat);
  return strikes
    .filter((one) => one.hand === note.hand && away(one) < NEAR && one.pitches.includes(note.pitch))
    .sort((a, b) => away(a) - away(b))[0];
};

/** Whether a strike comes with one of the measure's dotted quarters, where the bass is. */
const isOnGroup = (strike: Strike, { measures }: Notation): boolean => {
  const measure = measures.find(({ number }) => number === strike.measure);
  const into = (strike.onset - (measure?.at ?? 0) + SLACK) % GROUP;
  return into < 2 * SLACK;
};

const voiceOf = (note: PlayedNote, strike: Strike | undefined, notation: Notation): Voice => {
  if (note.hand === 'right') {
    return strike && note.pitch !== strike.pitches.at(-1) ? 'inner' : 'melody';
  }
  const lowest = strike?.pitches[0] === note.pitch;
  return strike && lowest && isOnGroup(strike, notation) ? 'bass' : 'chords';
};

const measureAt = (at: Beats, { measures }: Notation): number =>
  measures.findLast((measure) => measure.at <= at + SLACK)?.number ?? 0;

/** Finds for each note of a performance what it is in the score that was played. */
export const readEvening = (notation: Notation, performance: Performance): Evening => {
  const notesOf = new Map<Strike, VoicedNote[]>();
  const notes = performance.notes.map((note): VoicedNote => {
    const strike = strikeOf(note, notation.strikes);
    const measure = strike?.measure ?? measureAt(note.beat, notation);
    const voiced = { ...note, voice: voiceOf(note, strike, notation), measure };
    if (strike) notesOf.set(strike, [...(notesOf.get(strike) ?? []), voiced]);
    return voiced;
  });
  const strikes = notation.strikes.flatMap((strike): readonly PlayedStrike[] => {
    const played = notesOf.get(strike)?.toSorted((a, b) => a.pitch - b.pitch);
    return played ? [{ strike, notes: played }] : [];
  });
  return { notation, performance, pulse: createPulse(performance.notes), notes, strikes };
};
