import { expect, test } from 'vitest';
import { isWhole } from './isWhole.ts';

const whole = (...bytes: readonly number[]) => isWhole(Uint8Array.from(bytes));

test('a note, a pedal and a program are whole', () => {
  expect([whole(0x90, 60, 64), whole(0x8f, 60, 0), whole(0xb0, 64, 127), whole(0xc3, 0)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test.each([
  ['nothing', []],
  ['a note without its loudness', [0x90, 60]],
  ['a status alone', [0xb0]],
  ['data without a status', [60, 64, 1]],
  ['a note with a status in it', [0x90, 0x90, 60]],
  ['a note with something after it', [0x90, 60, 64, 1]],
  ['clock', [0xf8]],
  ['Active Sensing', [0xfe]],
  ['a reset', [0xff]],
  ['a song position', [0xf2, 1, 2]],
  ['a part of an exclusive message', [0xf0, 1, 2, 3]],
])('%s is not', (_, bytes) => {
  expect(whole(...bytes)).toBe(false);
});
