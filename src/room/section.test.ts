import { expect, test } from 'vitest';
import { sectionAt, sectionBeside } from './section.ts';

const form = [
  { at: 0, name: 'A' },
  { at: 31, name: 'A′' },
  { at: 61, name: 'B' },
];

test('a section begins on its own moment', () => {
  expect([0, 30.9, 31, 61, 500].map((time) => sectionAt(form, time)?.name)).toEqual([
    'A',
    'A',
    'A′',
    'B',
    'B',
  ]);
});

test('a file that names no sections has none', () => {
  expect(sectionAt([], 10)).toBeUndefined();
  expect(sectionBeside([], 10, 1)).toBeUndefined();
});

test('page up goes to the next section, page down to the beginning of this one and then to the one before', () => {
  expect(sectionBeside(form, 40, 1)).toBe(61);
  expect(sectionBeside(form, 40, -1)).toBe(31);
  expect(sectionBeside(form, 31.4, -1)).toBe(0);
  expect(sectionBeside(form, 100, 1)).toBeUndefined();
});
