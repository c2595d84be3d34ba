import { expect, test } from 'vitest';
import { stagger } from './stagger.ts';

test('words that touch go to the next row, and the first row is used again where it is free', () => {
  const poco = { from: 0, to: 80 };
  const aTempo = { from: 60, to: 110 };
  const stretto = { from: 90, to: 140 };
  expect(stagger([poco, aTempo, stretto])).toEqual([0, 1, 0]);
});
