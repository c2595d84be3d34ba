import { parseArgs } from 'node:util';
import { defaultEvening } from '../../../src/performance/interpret.ts';
import type { Seconds } from '../../../src/units.ts';
import { readSecond, readSeed } from '../options.ts';

/** What `npm run transcribe` is asked for. */
export interface TranscribeOptions {
  /** The WAV file to listen to. */
  readonly file: string;
  /** The second of the piece that it begins with. */
  readonly from: Seconds;
  /** Which evening it is of, 0 to 999,999. */
  readonly seed: number;
  /** Whether it is of the plain reading. */
  readonly plain: boolean;
}

export const usage = `npm run transcribe -- nocturne.wav [--from 206] [--seed 7] [--plain]

  --from   the second of the piece that the WAV file begins with (0)
  --seed   the number of the evening, 0 to 999999 (${defaultEvening})
  --plain  the score read plainly, not interpreted`;

/** Reads the arguments of `npm run transcribe`; throws one sentence about the first that makes no sense. */
export const readTranscribeOptions = (args: readonly string[]): TranscribeOptions => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: '0' },
      seed: { type: 'string', default: String(defaultEvening) },
      plain: { type: 'boolean', default: false },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined) throw new Error('The WAV file to listen to is missing.');
  if (others.length > 0) throw new Error(`One WAV file at a time, not also "${others.join(' ')}".`);
  const from = readSecond('--from', values.from);
  return { file, from, seed: readSeed(values.seed), plain: values.plain };
};
