import { expect, test } from 'vitest';
import { lostBy, silentAfter } from './fades.ts';

const brushed = { from: 1, constant: 0.8 };
const damped = { from: 2, constant: 0.1 };

test('a string loses 8.7 dB in each constant of its fade, and nothing before', () => {
  expect(lostBy(0.5, [brushed])).toBe(0);
  expect(lostBy(1.8, [brushed])).toBeCloseTo(8.69, 2);
});

test('a damper that falls on a brushed string goes on from where the brushing has come', () => {
  expect(lostBy(2.1, [brushed, damped])).toBeCloseTo(8.69 / 0.8 + 8.69, 1);
  expect(silentAfter([brushed, damped])).toBeCloseTo(2 + (7.5 - 1 / 0.8) * 0.1, 6);
});

test('a free string never falls silent by fading', () => {
  expect(silentAfter([])).toBe(Number.POSITIVE_INFINITY);
  expect(silentAfter([damped])).toBeCloseTo(2.75, 6);
});
