import { parseArgs } from 'node:util';
import type { Seconds } from '../../../src/units.ts';
import { readSecond } from '../options.ts';
import {
  eveningOptions,
  eveningUsage,
  readWhichEvening,
  type WhichEvening,
} from '../whichEvening.ts';

/** What `npm run listen` is asked for. */
export interface ListenOptions extends WhichEvening {
  /** The file to write, a WAV. */
  readonly out: string;
  readonly from: Seconds;
  /** The second of the piece to play up to; without it the end. */
  readonly to: Seconds | undefined;
}

export const usage = `npm run listen -- --out nocturne.wav [--from 206 --to 220] [--seed 7] [--plain] [--turn tempo.words=0]

  --out    the WAV file to write, 24 bits and two channels
  --from   the second of the piece to begin with (0)
  --to     the second to end with (the end)
${eveningUsage}`;

/** Reads the arguments of `npm run listen`; throws one sentence about the first that makes no sense. */
export const readListenOptions = (args: readonly string[]): ListenOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      from: { type: 'string', default: '0' },
      to: { type: 'string' },
      ...eveningOptions,
    },
  });
  if (values.out === undefined) throw new Error('--out says which file to write, and is missing.');
  if (!/\.wav$/i.test(values.out)) throw new Error(`--out is a WAV file, not "${values.out}".`);
  const from = readSecond('--from', values.from);
  const to = values.to === undefined ? undefined : readSecond('--to', values.to);
  if (to !== undefined && to <= from) {
    throw new Error(`--to comes after --from: not ${from} to ${to}.`);
  }
  return { out: values.out, ...readWhichEvening(values), from, to };
};
