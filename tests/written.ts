import { readFileSync } from 'node:fs';
import type { Notation } from '../src/score/notation.ts';
import { readNotation } from '../src/score/readNotation.ts';
import type { Beats } from '../src/units.ts';

const source = readFileSync(new URL('../midi/nocturne-op9-no2.txt', import.meta.url), 'utf8');

/** The Nocturne as it is written. */
export const notation: Notation = readNotation(source);

/** Where an eighth of a measure stands; the upbeat is measure 0. */
export const place = (measure: number, eighth = 0): Beats =>
  (notation.measures[measure]?.at ?? Number.NaN) + eighth / 2;

/** A short piece in one part, each line of the right hand a measure, to hear one thing at a time; `lines` stand under the last measure. */
export const study = (measures: readonly string[], ...lines: readonly string[]): Notation =>
  readNotation(
    [
      'section A',
      ...measures.flatMap((right, i) => [`measure ${i + 1}`, `R ${right}`, 'L -:12']),
      ...lines,
    ].join('\n'),
  );
