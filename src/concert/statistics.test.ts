import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { createStatistics } from './statistics.ts';

test('before the first note nothing was late', () => {
  const { latenessMs, worstLatenessMs } = createStatistics();
  expect(latenessMs(0.5)).toBe(0);
  expect(worstLatenessMs).toBe(0);
});

test('of three notes the median is the second, told in whole milliseconds upwards', () => {
  const statistics = createStatistics();
  for (const late of [0.0301, 0.0052, 0.0117]) statistics.painted(late);
  expect(statistics.latenessMs(0.5)).toBe(12);
  expect(statistics.worstLatenessMs).toBeCloseTo(30.1);
});

test('the shares are those of the sorted list, to a millisecond', () => {
  const statistics = createStatistics();
  const random = createRandom(3);
  const lateness = Array.from({ length: 1243 }, () => random() ** 4 * 0.3);
  for (const late of lateness) statistics.painted(late);
  const sorted = lateness.toSorted((a, b) => a - b);
  for (const share of [0.05, 0.5, 0.95, 1]) {
    const exact = (sorted[Math.ceil(share * sorted.length) - 1] ?? 0) * 1000;
    expect(Math.abs(statistics.latenessMs(share) - exact)).toBeLessThanOrEqual(1);
  }
});

test('a note of the next day counts as two seconds late, and the worst says it all', () => {
  const statistics = createStatistics();
  statistics.painted(86_400);
  expect(statistics.latenessMs(0.5)).toBeCloseTo(2001);
  expect(statistics.worstLatenessMs).toBe(86_400_000);
});

test('a frame is long when it comes more than 50 ms after the one before', () => {
  const statistics = createStatistics();
  for (const now of [10, 10.016, 10.07, 10.1]) statistics.frame(now);
  expect(statistics).toMatchObject({ frames: 4, longFrames: 1 });
});
