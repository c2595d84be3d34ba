import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Piece, readPiece } from '../src/concert/prepare.ts';
import type { Performance } from '../src/performance/performance.ts';
import type { Seconds } from '../src/units.ts';

const midi = join(import.meta.dirname, '../midi/nocturne-op9-no2.mid');

/** The evening that the page plays, read here as the page reads it. */
export const nocturne = (): Piece => readPiece(readFileSync(midi));

/** Where the `length` seconds with the most onsets begin. */
export const densest = ({ notes }: Performance, length: Seconds): Seconds => {
  const within = (from: Seconds): number =>
    notes.filter(({ onset }) => onset >= from && onset < from + length).length;
  const begins = notes.map(({ onset }) => onset);
  return begins.reduce((best, from) => (within(from) > within(best) ? from : best), 0);
};
