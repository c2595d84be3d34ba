import { parseArgs } from 'node:util';
import {
  eveningOptions,
  eveningUsage,
  readWhichEvening,
  type WhichEvening,
} from '../whichEvening.ts';

/** What `npm run chart` is asked for. */
export interface ChartOptions extends WhichEvening {
  /** The file to write, a PNG or an SVG. */
  readonly out: string;
  /** The numbers of the first and the last measure to draw; without them from the first, to the last. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export const usage = `npm run chart -- --out evening.png [--from 9 --to 12] [--seed 7] [--plain] [--turn tempo.words=0]

  --out    the PNG or SVG file to write
  --from   the first measure to draw (0)
  --to     the last measure to draw (the last)
${eveningUsage}`;

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
      ...eveningOptions,
      from: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const { out } = values;
  if (out === undefined) throw new Error('--out says which file to write, and is missing.');
  if (!/\.(png|svg)$/i.test(out)) throw new Error(`--out is a PNG or SVG file, not "${out}".`);
  const [from, to] = [readMeasure('from', values.from), readMeasure('to', values.to)];
  if ((from ?? 0) > (to ?? Infinity)) throw new Error('--from is a measure before --to.');
  return { out, ...readWhichEvening(values), from, to };
};
