import { expect, test } from 'vitest';
import { type Machine, meansFor } from './means.ts';

const desk: Machine = { memory: 8, saveData: false, coarse: false, shorterSide: 1080 };

test('a desk’s computer, a tablet and a kiosk’s touch screen play the whole piano', () => {
  expect(meansFor(desk)).toBe('full');
  expect(meansFor({ ...desk, coarse: true, shorterSide: 744 })).toBe('full');
  expect(meansFor({ ...desk, coarse: true })).toBe('full');
});

test('a browser that keeps its memory to itself is taken for a large one', () => {
  expect(meansFor({ coarse: false, shorterSide: 900 })).toBe('full');
});

test('a telephone, a small memory and a wish for little data get the light one', () => {
  expect(meansFor({ coarse: true, shorterSide: 390 })).toBe('light');
  expect(meansFor({ ...desk, memory: 2 })).toBe('light');
  expect(meansFor({ ...desk, saveData: true })).toBe('light');
});

test('a small window’s mouse makes no telephone of a computer', () => {
  expect(meansFor({ ...desk, shorterSide: 480 })).toBe('full');
});
