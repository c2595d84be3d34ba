import type { MidiReason } from '../score/midiError.ts';

/** What can go wrong before a visitor's eyes; `words/problems.ts` has a sentence for each. */
export type Problem =
  | MidiReason
  | 'missing-sample'
  | 'no-webgl'
  | 'no-sound'
  | 'no-full-screen'
  | 'no-midi'
  | 'midi-refused'
  | 'no-instrument'
  | 'offline'
  | 'unexpected';
