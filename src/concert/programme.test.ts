import { expect, test } from 'vitest';
import { MOTIF_NAMES } from '../painting/motifName.ts';
import { motifOf } from './programme.ts';

test('one number after the other is a picture of another scene, until all have been painted', () => {
  const evenings = Array.from({ length: 3 * MOTIF_NAMES.length }, (_, seed) => motifOf(seed));
  expect(new Set(evenings.slice(1, 1 + MOTIF_NAMES.length)).size).toBe(MOTIF_NAMES.length);
  expect(evenings[MOTIF_NAMES.length]).toBe(evenings[0]);
});

test('who asks for the pond gets the pond, whatever the number', () => {
  for (let seed = 0; seed < 10; seed++) expect(motifOf(seed, 'pond')).toBe('pond');
});

test.each(['sunflowers', '', '__proto__', 'constructor'])(
  'the nonsense of “%s” asks for nothing',
  (asked) => {
    expect(motifOf(7, asked)).toBe(motifOf(7));
  },
);
