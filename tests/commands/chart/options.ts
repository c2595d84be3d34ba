import { parseArgs } from 'node:util';
import { defaultEvening } from '../../../src/performance/interpret.ts';
import { readSeed } from '../options.ts';

/** What `npm run chart` is asked for. */
export interface ChartOptions {
  /** The file to write, a PNG or an SVG. */
  readonly out: string;
  /** The evening's number, 0 to 999,999. */
  readonly seed: number;
  /** Whether the score is read plainly, not interpreted. */
  readonly plain: boolean;
  /** The numbers of the first and the last measure to draw; without them from the first, to the last. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export const usage = `npm run chart -- --out evening.png [--seed 7] [--plain] [--from 9 --to 12]

  --out    the PNG or SVG file to write
  --seed   the evening's number, 0 to 999999 (${defaultEvening})
  --plain  the score read plainly, not interpreted
  --from   the first measure to draw (0)
  --to     the last measure to draw (the last)`;

const readMeasure = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,3}$/.test(text)) throw new Error(`--${name} is a measure such as 9, not "${text}".`);
  return Number(text);
};

/** Reads the arguments of `npm run chart`; throws one sentence about the first that makes no sense. */
export const readChartOptions = (args: readonly string[]): ChartOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      seed: { type: 'string', default: String(defaultEvening) },
      plain: { type: 'boolean', default: false },
      from: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const { out, plain } = values;
  if (out === undefined) throw new Error('--out says which file to write, and is missing.');
  if (!/\.(png|svg)$/i.test(out)) throw new Error(`--out is a PNG or SVG file, not "${out}".`);
  const [from, to] = [readMeasure('from', values.from), readMeasure('to', values.to)];
  if ((from ?? 0) > (to ?? Infinity)) throw new Error('--from is a measure before --to.');
  return { out, seed: readSeed(values.seed), plain, from, to };
};
