import { expect, test } from 'vitest';
import { CLOTHS } from '../painting/cloths.ts';
import type { Plan } from '../painting/plan.ts';
import type { Performance } from '../performance/performance.ts';
import { performanceOf, touch } from './fakePiece.ts';
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
const plan: Plan = {
  motif: 'pond',
  light: 'rose',
  format: 1.6,
  cloth: CLOTHS.ordinary,
  ground: [0.5, 0.5, 0.5],
  touches: [],
  reserve: [],
};

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

test('a note paints what the notes would have painted that were hurried past before it', () => {
  const touches = [[touch(1)], [touch(2), touch(3)], [touch(4)]];
  const { notes } = performanceOf([
    [60, 0, 1],
    [62, 1, 2],
    [64, 2, 3],
  ]);
  const [first, , last] = notes;
  if (!first || !last) throw new Error('three notes');
  const hurried = { ...performance, notes: [first, { ...last, passed: [1] }] };
  const strokes = createPlayedSource(hurried, { ...plan, touches }).before(9);
  expect(strokes.map(({ note, stroke }) => [note, stroke.seed])).toEqual([
    [0, 1],
    [2, 4],
    [2, 2],
    [2, 3],
  ]);
});
