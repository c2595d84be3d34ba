import { type Plan, plan } from '../painting/plan.ts';
import { perform } from '../performance/perform.ts';
import type { Performance } from '../performance/performance.ts';
import { readMidi } from '../score/readMidi.ts';

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

/** Reads and performs a MIDI file and plans the picture that it will paint. Throws a `MidiError` when the file is refused. */
export const prepare = (bytes: Uint8Array, { motif, seed, format }: Wish): Prepared => {
  const score = readMidi(bytes);
  return { performance: perform(score), plan: plan(score, motif, seed, format) };
};
