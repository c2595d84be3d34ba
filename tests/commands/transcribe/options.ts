import { parseArgs } from 'node:util';
import type { Seconds } from '../../../src/units.ts';
import { readSecond } from '../options.ts';
import {
  eveningOptions,
  eveningUsage,
  readWhichEvening,
  type WhichEvening,
} from '../whichEvening.ts';

/** What `npm run transcribe` is asked for. */
export interface TranscribeOptions extends WhichEvening {
  /** The WAV file to listen to. */
  readonly file: string;
  /** The second of the piece that it begins with. */
  readonly from: Seconds;
}

export const usage = `npm run transcribe -- nocturne.wav [--from 206] [--seed 7] [--plain] [--turn tempo.words=0]

  --from   the second of the piece that the WAV file begins with (0)
${eveningUsage}`;

/** Reads the arguments of `npm run transcribe`; throws one sentence about the first that makes no sense. */
export const readTranscribeOptions = (args: readonly string[]): TranscribeOptions => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: '0' },
      ...eveningOptions,
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined) throw new Error('The WAV file to listen to is missing.');
  if (others.length > 0) throw new Error(`One WAV file at a time, not also "${others.join(' ')}".`);
  const from = readSecond('--from', values.from);
  return { file, from, ...readWhichEvening(values) };
};
