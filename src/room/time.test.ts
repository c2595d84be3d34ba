import { expect, test } from 'vitest';
import { readTime } from './time.ts';

test('seconds are read as a listener reads them', () => {
  expect([0, 9.99, 62, 271.5, 3600].map(readTime)).toEqual([
    '0:00',
    '0:09',
    '1:02',
    '4:31',
    '60:00',
  ]);
});

test('before the beginning is the beginning', () => {
  expect(readTime(-0.2)).toBe('0:00');
});
