import { parseArgs } from 'node:util';
import { MOTIF_NAMES, type MotifName } from '../../../src/painting/motifName.ts';
import { readMotif, readSeed } from '../options.ts';
import { SHEET_NAMES, type SheetName } from './hangSeries.ts';

/** What `npm run paint -- --series` is asked for. */
export interface SeriesOptions {
  /** The folder to write the sheets into. */
  readonly out: string;
  readonly sheets: readonly SheetName[];
  readonly motifs: readonly [MotifName, ...MotifName[]];
  /** The first number, and how many in a row. */
  readonly seed: number;
  readonly seeds: number;
  /** The width of a picture of 16:9, in pixels. */
  readonly cell: number;
}

export const seriesUsage = `npm run paint -- --series --out folder [--sheet stages] [--motif pond] [--seed 7] [--seeds 4] [--cell 480]

  --series contact sheets of the whole pieces, for the painter's eyes: motifs by numbers, by
           formats, and by moments of the piece
  --out    the folder to write them into: seeds.png, formats.png, stages.png
  --sheet  one of these alone
  --motif  one scene alone
  --seed   the first number (1)
  --seeds  how many numbers (4)
  --cell   how wide a picture is in pixels, 96 to 1920 (480)`;

const readCount = (name: string, text: string, low: number, high: number): number => {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= low && count <= high) return count;
  throw new Error(`${name} is a number from ${low} to ${high}, not "${text}".`);
};

const readSheet = (text: string): SheetName => {
  const found = SHEET_NAMES.find((name) => name === text);
  if (found !== undefined) return found;
  throw new Error(`--sheet is one of ${SHEET_NAMES.join(', ')}, not "${text}".`);
};

/** Reads the arguments of `npm run paint -- --series`; throws one sentence about the first that makes no sense. */
export const readSeriesOptions = (args: readonly string[]): SeriesOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      series: { type: 'boolean' },
      out: { type: 'string' },
      sheet: { type: 'string' },
      motif: { type: 'string' },
      seed: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '4' },
      cell: { type: 'string', default: '480' },
    },
  });
  if (values.out === undefined)
    throw new Error('--out says which folder to write into, and is missing.');
  return {
    out: values.out,
    sheets: values.sheet === undefined ? SHEET_NAMES : [readSheet(values.sheet)],
    motifs: values.motif === undefined ? MOTIF_NAMES : [readMotif(values.motif)],
    seed: readSeed(values.seed),
    seeds: readCount('--seeds', values.seeds, 1, 12),
    cell: readCount('--cell', values.cell, 96, 1920),
  };
};
