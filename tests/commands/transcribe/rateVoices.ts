import { matchNotes, type Struck } from './matchNotes.ts';

/** How well the notes of a voice were heard. */
export interface Rating {
  readonly voice: string;
  readonly played: number;
  readonly found: number;
  /** Notes that were heard but not played. */
  readonly extra: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A played note and the voice that it counts to. */
export interface Sung extends Struck {
  readonly voice: string;
}

const rate = (voice: string, played: number, found: number, extra: number): Rating => ({
  voice,
  played,
  found,
  extra,
  precision: found / (found + extra),
  recall: found / played,
  f1: (2 * found) / (played + found + extra),
});

/** What a wrong note was taken for: the voice of the played note that is nearest, a second being as far as an octave. */
const nearestVoice = (note: Struck, played: readonly Sung[]): string | undefined => {
  const away = (one: Sung): number =>
    Math.abs(one.pitch - note.pitch) + 12 * Math.abs(one.onset - note.onset);
  return played.reduce<Sung | undefined>(
    (best, one) => (best && away(best) <= away(one) ? best : one),
    undefined,
  )?.voice;
};

/** How well each of the voices was heard, and all of them; a note that was heard but not played counts against the voice that is nearest to it. */
export const rateVoices = <T extends Sung>(
  played: readonly T[],
  heard: readonly Struck[],
): { readonly ratings: readonly Rating[]; readonly missed: readonly T[] } => {
  const pairs = matchNotes(played, heard);
  const paired = new Set<Struck>(pairs.values());
  const extra = heard.filter((note) => !paired.has(note)).map((note) => nearestVoice(note, played));
  const voices = [...new Set(played.map(({ voice }) => voice))];
  const ratings = voices.map((voice) => {
    const own = played.filter((note) => note.voice === voice);
    const found = own.filter((note) => pairs.has(note)).length;
    return rate(voice, own.length, found, extra.filter((one) => one === voice).length);
  });
  return {
    ratings: [...ratings, rate('all', played.length, pairs.size, extra.length)],
    missed: played.filter((note) => !pairs.has(note)),
  };
};

/** The ratings as a table for a terminal. */
export const printRatings = (ratings: readonly Rating[]): string =>
  [
    'voice      played  found  extra  precision  recall     F1',
    ...ratings.map((one) =>
      [
        one.voice.padEnd(9),
        String(one.played).padStart(8),
        String(one.found).padStart(7),
        String(one.extra).padStart(7),
        one.precision.toFixed(3).padStart(11),
        one.recall.toFixed(3).padStart(8),
        one.f1.toFixed(3).padStart(7),
      ].join(''),
    ),
  ].join('\n');
