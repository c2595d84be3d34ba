import { expect, test } from 'vitest';
import { median, print } from './figure.ts';

test('the median is the middle run, or lies between the two middle ones', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([1, 4, 2, 3])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test('a line tells the median and the spread of the runs', () => {
  const line = print({ name: 'JavaScript', unit: 'kB', values: [210.4, 209, 212] });
  expect(line).toMatch(/^JavaScript +210 kB {2}\(209–212 in 3 runs\)$/);
});

test('what was measured once has no spread', () => {
  expect(print({ name: 'Requests', unit: '', values: [14] }).trim()).toMatch(/^Requests +14$/);
});
