import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Atelier, openAtelier } from './atelier.ts';
import { type ContactSheet, hangSeries } from './hangSeries.ts';
import type { SeriesOptions } from './seriesOptions.ts';

/** Paints every picture of a sheet, telling how far it is. */
const paintSheet = async (atelier: Atelier, sheet: ContactSheet): Promise<Buffer> => {
  await atelier.openSheet(sheet.width, sheet.height);
  for (const [done, picture] of sheet.pictures.entries()) {
    const begun = Date.now();
    await atelier.hang(picture);
    const took = ((Date.now() - begun) / 1000).toFixed(1);
    const which = `${picture.motif}, no. ${picture.seed}, ${picture.width}x${picture.height}`;
    console.log(`${sheet.name}: ${done + 1} of ${sheet.pictures.length}: ${which}, ${took} s`);
  }
  return atelier.takeSheet();
};

/** Writes contact sheets into a folder, which is made if it is not there; all are painted on one easel. */
export const paintSeries = async (options: SeriesOptions): Promise<void> => {
  await mkdir(options.out, { recursive: true });
  console.log('building the atelier …');
  const atelier = await openAtelier();
  try {
    for (const sheet of hangSeries(options)) {
      const file = join(options.out, `${sheet.name}.png`);
      await writeFile(file, await paintSheet(atelier, sheet));
      console.log(`${file}: ${sheet.width}x${sheet.height}`);
    }
  } finally {
    await atelier.close();
  }
};
