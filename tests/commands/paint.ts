import { access, constants, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Part } from '../../src/concert/ports.ts';
import { motifOf } from '../../src/concert/programme.ts';
import { type PaintOptions, readPaintOptions, usage } from './options.ts';
import { type Atelier, openAtelier } from './paint/atelier.ts';
import { cut } from './paint/cut.ts';
import type { Commission } from './paint/page/page.ts';
import { paintSeries } from './paint/paintSeries.ts';
import { readSeriesOptions, seriesUsage } from './paint/seriesOptions.ts';
import { writePng } from './paint/writePng.ts';

const secondsSince = (begun: number): string => ((Date.now() - begun) / 1000).toFixed(1);

const checkFile = async (out: string): Promise<void> => {
  await access(dirname(resolve(out)), constants.W_OK).catch(() => {
    throw new Error(`--out is in a folder that is not there or not to be written to: ${out}`);
  });
  const there = await stat(out).catch(() => undefined);
  if (there?.isDirectory()) throw new Error(`--out is a folder: ${out}`);
};

/** Copies a part's rows to their place in a band of the painting. */
const paste = (band: Uint8Array, width: number, rgb: Buffer, { left, ...part }: Part): void => {
  const row = part.width * 3;
  for (let y = 0; y < part.height; y++) {
    band.set(rgb.subarray(y * row, (y + 1) * row), (y * width + left) * 3);
  }
};

/** Paints band after band, telling how far it is. */
async function* paintBands(atelier: Atelier, commission: Commission, options: PaintOptions) {
  const begun = Date.now();
  const bands = cut(options.width, options.height);
  const count = bands.flat().length;
  let done = 0;
  for (const parts of bands) {
    const band = new Uint8Array(options.width * (parts[0]?.height ?? 0) * 3);
    for (const part of parts) {
      const { rgb, strokes, notes, until } = await atelier.paint(commission, part);
      paste(band, options.width, rgb, part);
      done += 1;
      const what = `${strokes} strokes of ${notes} notes up to ${until.toFixed(1)} s`;
      console.log(`part ${done} of ${count}: ${what}, ${secondsSince(begun)} s so far`);
    }
    yield band;
  }
}

const paint = async (options: PaintOptions): Promise<void> => {
  const { out, seed, motif, plain, deep, width, height, at } = options;
  await checkFile(out);
  const interpretation = plain ? 'plain' : 'valerie';
  const which = {
    seed,
    motif: motifOf(seed, motif),
    format: width / height,
    interpretation,
  } as const;
  console.log('building the atelier …');
  const atelier = await openAtelier();
  const unfinished = `${out}.unfinished`;
  const begun = Date.now();
  try {
    console.log(`painting the ${which.motif}, no. ${seed}, ${width}x${height} …`);
    const bands = paintBands(atelier, { ...which, height, at, depth: deep ? 16 : 8 }, options);
    await writePng(unfinished, width, height, bands);
    await rename(unfinished, out);
  } finally {
    await rm(unfinished, { force: true });
    await atelier.close();
  }
  const megabytes = ((await stat(out)).size / 1e6).toFixed(1);
  console.log(`${out}: ${width}x${height}, ${megabytes} MB, in ${secondsSince(begun)} s`);
};

const args = process.argv.slice(2);
const help = `${usage}\n\n${seriesUsage}`;

const carryOut = async (): Promise<void> => {
  if (args.includes('--help')) console.log(help);
  else if (args.includes('--series')) await paintSeries(readSeriesOptions(args));
  else await paint(readPaintOptions(args));
};

try {
  await carryOut();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${help}`);
  process.exitCode = 1;
}
