import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpret } from '../src/performance/interpret.ts';
import { perform } from '../src/performance/perform.ts';
import type { Performance } from '../src/performance/performance.ts';
import { readNotation } from '../src/score/readNotation.ts';
import type { Score } from '../src/score/score.ts';
import type { Seconds } from '../src/units.ts';

const source = join(import.meta.dirname, '../midi/nocturne-op9-no2.txt');

/** A piece as it is written, and as it is played. */
export interface Piece {
  readonly score: Score;
  readonly performance: Performance;
}

/** The evening of a number, played here as the page plays it. */
export const nocturne = (seed: number): Piece => {
  const score = interpret(readNotation(readFileSync(source, 'utf8')), { seed });
  return { score, performance: perform(score) };
};

/** Where the `length` seconds with the most onsets begin. */
export const densest = ({ notes }: Performance, length: Seconds): Seconds => {
  const within = (from: Seconds): number =>
    notes.filter(({ onset }) => onset >= from && onset < from + length).length;
  const begins = notes.map(({ onset }) => onset);
  return begins.reduce((best, from) => (within(from) > within(best) ? from : best), 0);
};
