import { readPlainly } from '../src/performance/readPlainly.ts';
import { readNotation } from '../src/score/readNotation.ts';
import { encodeMidi } from './encodeMidi.ts';

/** The bytes of the MIDI file that belongs to a source text; throws an Error that says where the text is wrong. */
export const buildEdition = (source: string): Uint8Array => {
  const notation = readNotation(source);
  return encodeMidi(readPlainly(notation), notation);
};
