import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { startBrowser } from '../visit.ts';
import { decode } from './measure/decode.ts';
import { measure } from './measure/measures.ts';
import { head, row } from './measure/tabulate.ts';

const usage = `npm run measure -- picture.png [more.png | more.jpg …]

measures pictures as a study measured nineteen Impressionist paintings, at a longer side of 1024
pixels without the outermost 1 %; < and > mark what lies outside their range; how far the finest
structure is combed into hairs (.28 to .44 in the seven that the ranges are calibrated on) and how
long strokes are, are not rated`;

const measureAll = async (files: readonly string[]): Promise<void> => {
  if (files.length === 0) throw new Error('There is no picture to measure.');
  for (const file of files) {
    await access(file).catch(() => {
      throw new Error(`There is no picture ${file}.`);
    });
  }
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    console.log(head());
    for (const file of files) {
      const { across, along, combed, ...measures } = measure(await decode(page, file));
      const reach = `strokes ${across.toFixed(1)} × ${along.toFixed(1)} px`;
      console.log(`${row(basename(file), measures)}  ${reach}  combed ${combed.toFixed(2)}`);
    }
  } finally {
    await browser.close();
  }
};

try {
  await measureAll(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
