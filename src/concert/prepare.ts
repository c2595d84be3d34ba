import type { MotifName } from '../painting/motifName.ts';
import { type Plan, plan } from '../painting/plan.ts';
import { enliven } from '../performance/enliven.ts';
import { interpret } from '../performance/interpret.ts';
import { perform } from '../performance/perform.ts';
import type { Performance } from '../performance/performance.ts';
import { readPlainly } from '../performance/readPlainly.ts';
import { readMidi } from '../score/readMidi.ts';
import { readNotation } from '../score/readNotation.ts';
import type { Score } from '../score/score.ts';

/** A piece as a file: anyone's MIDI file, or the source text of our own edition. */
export type Piece = { readonly midi: Uint8Array } | { readonly edition: string };

/** Who reads a piece: Valérie, each evening a little differently, or someone who plays what it says and no more. */
export type Reading = 'valerie' | 'plain';

/** Which evening to play, and which picture to plan. */
export interface Wish {
  /** The number of the evening and of its picture. */
  readonly seed: number;
  readonly interpretation: Reading;
  readonly motif: MotifName;
  /** Width ÷ height. */
  readonly format: number;
}

/** All that an evening needs. */
export interface Prepared {
  readonly performance: Performance;
  readonly plan: Plan;
}

const readPiece = (piece: Piece, { seed, interpretation }: Wish): Score => {
  if ('midi' in piece) {
    const score = readMidi(piece.midi);
    return interpretation === 'plain' ? score : enliven(score, seed);
  }
  const notation = readNotation(piece.edition);
  return interpretation === 'plain' ? readPlainly(notation) : interpret(notation, { seed });
};

/** Reads and performs a piece and plans the picture that it will paint; a MIDI file is played as it stands where a player's hands are in it already. Throws a `MidiError` when it is refused. */
export const prepare = (piece: Piece, wish: Wish): Prepared => {
  const score = readPiece(piece, wish);
  return {
    performance: perform(score),
    plan: plan(score, wish.motif, wish.seed, wish.format),
  };
};
