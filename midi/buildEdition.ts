import { defaultEvening, interpret } from '../src/performance/interpret.ts';
import { readNotation } from '../src/score/readNotation.ts';
import { encodeMidi } from './encodeMidi.ts';

/** The bytes of the MIDI file that belongs to a source text, which is the default evening as it is played; throws an Error that says where the text is wrong. */
export const buildEdition = (source: string): Uint8Array => {
  const notation = readNotation(source);
  return encodeMidi(interpret(notation, { seed: defaultEvening }), notation);
};
