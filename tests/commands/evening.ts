import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpret } from '../../src/performance/interpret.ts';
import { perform } from '../../src/performance/perform.ts';
import { readPlainly } from '../../src/performance/readPlainly.ts';
import { readNotation } from '../../src/score/readNotation.ts';
import { type Evening, readEvening } from './chart/readEvening.ts';

const source = join(import.meta.dirname, '../../midi/nocturne-op9-no2.txt');

/** Which evening: by its number, or none at all, the score read plainly. */
export interface WhichEvening {
  readonly seed: number;
  readonly plain: boolean;
}

/** The Nocturne as it is played on an evening, beside its score. */
export const playEvening = ({ seed, plain }: WhichEvening): Evening => {
  const notation = readNotation(readFileSync(source, 'utf8'));
  const score = plain ? readPlainly(notation) : interpret(notation, { seed });
  return readEvening(notation, perform(score));
};

/** What an evening is called. */
export const nameEvening = ({ seed, plain }: WhichEvening): string =>
  plain ? 'read plainly' : `evening no. ${seed}`;
