import { expect, test } from 'vitest';
import { createLog } from './log.ts';

const key = (position: number, onset: number) => ({
  position,
  onset,
  pitch: 82,
  velocity: 0.6,
  pedal: 0,
});

test('keys are in the order of the piece, however the visitors went back and forth in it', () => {
  const log = createLog();
  for (const [position, onset] of [
    [30, 1],
    [10, 2],
    [10, 3],
    [20, 4],
  ] as const)
    log.strike(key(position, onset));
  expect(log.entries.map(({ position, order }) => [position, order])).toEqual([
    [10, 1],
    [10, 2],
    [20, 3],
    [30, 0],
  ]);
});

test('a key is let go once', () => {
  const log = createLog();
  const { order } = log.strike(key(0, 5));
  expect(log.entries[0]?.release).toBeUndefined();
  log.release(order, 5.5);
  log.release(order, 9);
  expect(log.entries[0]?.release).toBe(5.5);
});
