import { expect, test } from 'vitest';
import { createDam } from './dam.ts';

const throughAt = (times: readonly number[]) => {
  let time = 0;
  const dam = createDam(() => time);
  return times.filter((next) => {
    time = next;
    return dam();
  }).length;
};

test('all 88 keys at once, and the fastest trill, go through', () => {
  expect(throughAt(Array<number>(88).fill(1))).toBe(88);
  expect(throughAt(Array.from({ length: 2000 }, (_, i) => i / 30))).toBe(2000);
});

test('of a hundred thousand in a second, so few that the page goes on', () => {
  const through = throughAt(Array.from({ length: 100_000 }, (_, i) => i / 100_000));
  expect(through).toBeGreaterThan(200);
  expect(through).toBeLessThan(300);
});
