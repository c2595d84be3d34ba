import { expect, test } from 'vitest';
import { compassOf } from './compass.ts';

test('the compass is where the right hand mostly plays, whatever it reaches once', () => {
  const right = [58, 70, 72, 74, 75, 77, 79, 96].map((pitch) => ({
    pitch,
    hand: 'right' as const,
  }));
  const left = [39, 51, 55].map((pitch) => ({ pitch, hand: 'left' as const }));
  expect(compassOf([...left, ...right])).toEqual([70, 77]);
  expect(compassOf(left)).toEqual([39, 51]);
  expect(compassOf([])).toEqual([60, 60]);
});
