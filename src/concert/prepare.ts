import { type Plan, plan } from '../painting/plan.ts';
import { perform } from '../performance/perform.ts';
import type { Performance } from '../performance/performance.ts';
import { readMidi } from '../score/readMidi.ts';
import type { Score } from '../score/score.ts';

/** A piece that was read: what is written and how it is played. */
export interface Piece {
  readonly score: Score;
  readonly performance: Performance;
}

/** Which picture to plan: the motif's name, the picture's number, and the format, width ÷ height. */
export interface Wish {
  readonly motif: string;
  readonly seed: number;
  readonly format: number;
}

/** All that an evening needs. */
export interface Prepared {
  readonly performance: Performance;
  readonly plan: Plan;
}

/** Reads and performs a MIDI file. Throws what `readMidi` throws: one sentence that says why the file cannot be played. */
export const readPiece = (bytes: Uint8Array): Piece => {
  const score = readMidi(bytes);
  return { score, performance: perform(score) };
};

/** Plans the picture that the piece will paint. */
export const prepare = (
  { score, performance }: Piece,
  { motif, seed, format }: Wish,
): Prepared => ({
  performance,
  plan: plan(score, motif, seed, format),
});
