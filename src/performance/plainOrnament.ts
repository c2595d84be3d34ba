import type { Ornament, Strike } from '../score/notation.ts';
import type { Beats, Pitch } from '../units.ts';

/** A note of an ornament as it is played. */
export interface OrnamentNote {
  readonly pitch: Pitch;
  readonly onset: Beats;
  readonly duration: Beats;
}

/** The length of one note of a trill or a prall: about eleven notes a second when an eighth = 100. */
export const QUICK: Beats = 1 / 13;

/** A turn comes in the last part of its note. */
const TURN_BEGINS = 0.45;

/** Equal notes, one after the other, the last one filling what is left. */
const run = (
  pitches: readonly Pitch[],
  onset: Beats,
  end: Beats,
  length: Beats,
): readonly OrnamentNote[] =>
  pitches.map((pitch, i) => {
    const from = onset + i * length;
    return {
      pitch,
      onset: from,
      duration: (i === pitches.length - 1 ? end : from + length) - from,
    };
  });

const playTrill = (main: Pitch, upper: Pitch, strike: Strike, after: number) => {
  const { onset, duration } = strike;
  // With an afterbeat the trill ends on its upper note, without one on its main note.
  const beats = Math.max(1, Math.round((duration / QUICK - after) / 2));
  const count = after > 0 ? 2 * beats : Math.max(3, 2 * beats - 1);
  const length = duration / (count + after);
  const pitches = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? main : upper));
  return run(pitches, onset, onset + count * length, length);
};

const playTurn = (main: Pitch, { upper, lower = main }: Ornament, { onset, duration }: Strike) => {
  const begins = onset + TURN_BEGINS * duration;
  const length = (onset + duration - begins) / 4;
  return [
    { pitch: main, onset, duration: begins - onset },
    ...run([upper, main, lower, main], begins, onset + duration, length),
  ];
};

/** The notes that an ornament stands for in a plain reading, from the main note on; `after` says how many grace notes follow that belong to its end. */
export const plainOrnament = (
  ornament: Ornament,
  strike: Strike,
  after: number,
): readonly OrnamentNote[] => {
  const main = Math.max(...strike.pitches);
  const { onset, duration } = strike;
  if (ornament.shape === 'turn') return playTurn(main, ornament, strike);
  if (ornament.shape === 'trill') return playTrill(main, ornament.upper, strike, after);
  return run([main, ornament.upper, main], onset, onset + duration, Math.min(QUICK, duration / 4));
};
