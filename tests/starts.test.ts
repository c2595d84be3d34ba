import { expect, test } from 'vitest';
import type { PlayedNote } from '../src/performance/performance.ts';
import { judge, type Start } from './starts.ts';

const played = (onset: number, index: number): PlayedNote => ({
  index,
  pitch: 60 + index,
  velocity: 0.5,
  onset,
  release: onset + 0.4,
  brushed: onset + 0.5,
  damped: onset + 0.5,
  hand: 'right',
  kind: 'note',
  beat: onset,
});

/** A melody, with a chord of two at its end. */
const notes = [0.5, 1.1, 1.45, 2.2, 2.2].map(played);

const heardAt = (anchor: number): Start[] =>
  notes.map(({ onset }) => ({ when: anchor + onset, now: anchor + onset - 0.2 }));

const flawless = { strays: [], missing: [], late: [] };

test('a flawless stretch has nothing wrong, wherever the sound card stood', () => {
  expect(judge(heardAt(0), notes, 3)).toMatchObject(flawless);
  expect(judge(heardAt(71.3), notes, 3).worstErrorMs).toBeLessThan(0.001);
});

test('two layers of one note are one note', () => {
  expect(judge([...heardAt(5), ...heardAt(5)], notes, 3)).toMatchObject(flawless);
});

test('a note that was left out is missing, unless it is still to come', () => {
  const [, ...rest] = heardAt(5).reverse();
  expect(judge(rest, notes, 3).missing).toHaveLength(2);
  expect(judge(rest, notes, 2).missing).toEqual([]);
});

test('a note 3 ms off its place is a stray, and missing', () => {
  const starts = heardAt(5).map((start, i) =>
    i === 1 ? { ...start, when: start.when + 0.003 } : start,
  );
  expect(judge(starts, notes, 3)).toMatchObject({ strays: [starts[1]], missing: [notes[1]] });
});

test('a start asked for after its time is late', () => {
  const starts = heardAt(5).map((start, i) =>
    i === 2 ? { ...start, now: start.when + 0.01 } : start,
  );
  expect(judge(starts, notes, 3).late).toEqual([starts[2]]);
});

test('silence is every note missing', () => {
  expect(judge([], notes, 3).missing).toEqual(notes);
});

test('a key that comes up is heard, and is no stroke', () => {
  const starts = [...heardAt(5), { when: 5.9, now: 5 }];
  expect(judge(starts, notes, 3).strays).toHaveLength(1);
  expect(judge(starts, notes, 3, [0.9])).toMatchObject(flawless);
});
