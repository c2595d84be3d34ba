import type { MotifName } from '../../../src/painting/motifName.ts';
import type { Unit } from '../../../src/units.ts';
import type { SeriesPicture } from './hanging.ts';
import type { SeriesOptions } from './seriesOptions.ts';

/** A contact sheet. */
export interface ContactSheet {
  readonly name: SheetName;
  readonly width: number;
  readonly height: number;
  readonly pictures: readonly SeriesPicture[];
}

/** The sheets of a series: motif × seed, motif × format, and motif × moments of the piece. */
export const SHEET_NAMES = ['seeds', 'formats', 'stages'] as const;

export type SheetName = (typeof SHEET_NAMES)[number];

const GAP = 18;
const CAPTION = 26;
const LANDSCAPE = 16 / 9;
const FORMATS = [
  ['16:9', LANDSCAPE],
  ['square', 1],
  ['9:16', 9 / 16],
] as const;
const STAGES = [0.05, 0.15, 0.3, 0.5, 0.75, 1];

const percent = (share: Unit): string => `${Math.round(100 * share)} %`;

/** Sides of a picture that is as large as one of 16:9 that is `cell` wide. */
const sidesOf = (cell: number, format: number): { width: number; height: number } => ({
  width: Math.round(cell * Math.sqrt(format / LANDSCAPE)),
  height: Math.round(cell / Math.sqrt(format * LANDSCAPE)),
});

/** Where pictures of these widths hang in a row. */
const leftsOf = (widths: readonly number[]): readonly number[] =>
  widths.map((_, i) => GAP + widths.slice(0, i).reduce((sum, width) => sum + width + GAP, 0));

/** A sheet of one row for each motif, `high` pixels high, of columns of these widths. */
const frame = (
  name: SheetName,
  { motifs }: SeriesOptions,
  widths: readonly number[],
  high: number,
  hang: (motif: MotifName, top: number, lefts: readonly number[]) => readonly SeriesPicture[],
): ContactSheet => {
  const lefts = leftsOf(widths);
  return {
    name,
    width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0) + GAP,
    height: GAP + motifs.length * (high + CAPTION + GAP),
    pictures: motifs.flatMap((motif, row) =>
      hang(motif, GAP + row * (high + CAPTION + GAP), lefts),
    ),
  };
};

const hangSeeds = (options: SeriesOptions): ContactSheet => {
  const size = sidesOf(options.cell, LANDSCAPE);
  const seeds = Array.from({ length: options.seeds }, (_, i) => options.seed + i);
  const widths = seeds.map(() => size.width);
  return frame('seeds', options, widths, size.height, (motif, top, lefts) =>
    seeds.map((seed, i) => {
      const place = { left: lefts[i] ?? 0, top, ...size };
      const hanging = { share: 1, ...place, caption: `${motif}, no. ${seed}` };
      return { motif, seed, ...size, hangings: [hanging] };
    }),
  );
};

const hangFormats = (options: SeriesOptions): ContactSheet => {
  const { seed, cell } = options;
  const sizes = FORMATS.map(([, format]) => sidesOf(cell, format));
  const highest = Math.max(...sizes.map(({ height }) => height));
  const widths = sizes.map(({ width }) => width);
  return frame('formats', options, widths, highest, (motif, top, lefts) =>
    sizes.map((size, i) => {
      const caption = `${motif}, no. ${seed}, ${FORMATS[i]?.[0]}`;
      const place = { left: lefts[i] ?? 0, top: top + highest - size.height, ...size };
      const hanging = { share: 1, ...place, caption };
      return { motif, seed, ...size, hangings: [hanging] };
    }),
  );
};

const hangStages = (options: SeriesOptions): ContactSheet => {
  const { seed, cell } = options;
  const size = sidesOf(cell, LANDSCAPE);
  const widths = STAGES.map(() => size.width);
  return frame('stages', options, widths, size.height, (motif, top, lefts) => {
    const hangings = STAGES.map((share, i) => ({
      share,
      left: lefts[i] ?? 0,
      top,
      ...size,
      caption: `${motif}, no. ${seed}, ${percent(share)}`,
    }));
    return [{ motif, seed, ...size, hangings }];
  });
};

const HANGERS = { seeds: hangSeeds, formats: hangFormats, stages: hangStages } as const;

/** The contact sheets that were asked for, with every picture in its place. */
export const hangSeries = (options: SeriesOptions): readonly ContactSheet[] =>
  options.sheets.map((name) => HANGERS[name](options));
