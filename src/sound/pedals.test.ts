import { expect, test } from 'vitest';
import { createPedals } from './pedals.ts';

test('the pianist’s pedal alone moves as it is told', () => {
  const pedals = createPedals();
  expect(pedals.press('piece', { at: 1, depth: 1 })).toEqual([{ at: 1, depth: 1 }]);
  expect(pedals.press('piece', { at: 2, depth: 0.5 })).toEqual([{ at: 2, depth: 0.5 }]);
});

test('a visitor’s pedal holds through the pianist’s changes that were told before it', () => {
  const pedals = createPedals();
  for (const [at, depth] of [
    [1, 1],
    [1.5, 0],
    [1.7, 1],
  ] as const)
    pedals.press('piece', { at, depth });
  expect(pedals.press('visitor', { at: 1.2, depth: 0.8 })).toEqual([
    { at: 1.2, depth: 1 },
    { at: 1.5, depth: 0.8 },
    { at: 1.7, depth: 1 },
  ]);
  expect(pedals.press('visitor', { at: 1.6, depth: 0 })).toEqual([
    { at: 1.6, depth: 0 },
    { at: 1.7, depth: 1 },
  ]);
});

test('a pedal that both hold is up when both have left it', () => {
  const pedals = createPedals();
  pedals.press('piece', { at: 1, depth: 1 });
  pedals.press('visitor', { at: 1.5, depth: 1 });
  expect(pedals.press('piece', { at: 2, depth: 0 })).toEqual([{ at: 2, depth: 1 }]);
  expect(pedals.press('visitor', { at: 3, depth: 0 })).toEqual([{ at: 3, depth: 0 }]);
});

test('what is hushed will not come', () => {
  const pedals = createPedals();
  pedals.press('piece', { at: 1, depth: 1 });
  pedals.press('piece', { at: 2, depth: 1 });
  expect(pedals.press('piece', { at: 1.5, depth: 0 })).toEqual([{ at: 1.5, depth: 0 }]);
  expect(pedals.press('visitor', { at: 1.6, depth: 0.5 })).toEqual([{ at: 1.6, depth: 0.5 }]);
});
