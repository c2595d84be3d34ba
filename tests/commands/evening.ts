import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpret } from '../../src/performance/interpret.ts';
import { perform } from '../../src/performance/perform.ts';
import { readPlainly } from '../../src/performance/readPlainly.ts';
import { readNotation } from '../../src/score/readNotation.ts';
import { type Evening, readEvening } from './chart/readEvening.ts';
import type { WhichEvening } from './whichEvening.ts';

const source = join(import.meta.dirname, '../../midi/nocturne-op9-no2.txt');

/** The Nocturne as it is played on an evening, beside its score. */
export const playEvening = ({ seed, plain, weights }: WhichEvening): Evening => {
  const notation = readNotation(readFileSync(source, 'utf8'));
  const score = plain ? readPlainly(notation) : interpret(notation, { seed, weights });
  return readEvening(notation, perform(score));
};

/** What an evening is called, and which of its rules are turned. */
export const nameEvening = ({ seed, plain, weights }: WhichEvening): string => {
  if (plain) return 'read plainly';
  const turned = Object.entries(weights).flatMap(([part, rules]) =>
    Object.entries(rules).map(([rule, weight]) => `${part}.${rule} ${weight}`),
  );
  return [`evening no. ${seed}`, ...turned].join(', ');
};
