import { writeFile } from 'node:fs/promises';
import { motifOf } from '../../src/concert/programme.ts';
import { readPaintOptions } from './options.ts';
import { openAtelier } from './paint/atelier.ts';
import { hangStrip } from './strip/hangStrip.ts';
import { pickNotes } from './strip/pickNotes.ts';

const COUNT = 10;
const CELL = 200;

const usage = `npm run strip -- --out strip.png [--seed 7] [--motif pond] [--size 1280x720]

ten notes of the melody, a row each: the place of a note's first stroke before the note, halfway
through the stroke and after it, and where that is in the picture, as one would see it without
sound; --size is the window's`;

const paintStrip = async (args: readonly string[]): Promise<void> => {
  const {
    out,
    seed,
    motif: asked,
    width,
    height,
  } = readPaintOptions(['--size', '1280x720', ...args]);
  const motif = motifOf(seed, asked);
  const { notes, duration } = pickNotes(motif, seed, width / height, COUNT);
  const strip = hangStrip(notes, { motif, seed, width, height, duration, cell: CELL });
  console.log('building the atelier …');
  const atelier = await openAtelier();
  try {
    console.log(`painting the ${motif}, no. ${seed} …`);
    await atelier.openSheet(strip.width, strip.height);
    await atelier.hang({ motif, seed, width, height, hangings: strip.hangings });
    await writeFile(out, await atelier.takeSheet());
  } finally {
    await atelier.close();
  }
  console.log(`${out}: ${strip.width}x${strip.height}`);
};

try {
  await paintStrip(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
