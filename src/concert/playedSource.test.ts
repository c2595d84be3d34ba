import { expect, test } from 'vitest';
import type { Plan } from '../painting/plan.ts';
import type { Performance } from '../performance/performance.ts';
import { createPlayedSource } from './playedSource.ts';

const performance: Performance = {
  title: 'two phrases',
  notes: [],
  pedal: [],
  sections: [
    { at: 0, name: 'A' },
    { at: 12, name: 'B' },
    { at: 30, name: 'A' },
  ],
  duration: 40,
};
const plan: Plan = { motif: 'pond', ground: [0.5, 0.5, 0.5], touches: [], reserve: [] };

test('paint sets where a section ends and the next begins, once on each canvas', () => {
  const source = createPlayedSource(performance, plan);
  expect(source.setsBefore(10)).toEqual([]);
  expect(source.setsBefore(12)).toEqual([]);
  expect(source.setsBefore(13)).toEqual([12]);
  expect(source.setsBefore(40)).toEqual([30]);
  expect(source.setsBefore(40)).toEqual([]);
  source.again();
  expect(source.setsBefore(40)).toEqual([12, 30]);
});
