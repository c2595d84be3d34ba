import { describe, expect, it } from 'vitest';
import { createSheet } from '../sheet.ts';
import { createEvening, EVENINGS } from './evening.ts';

const eveningOf = (seed: number) => createEvening(createSheet(seed, 1.6));

describe('createEvening', () => {
  it('goes through every evening from seed to seed', () => {
    const reached = new Set(Array.from({ length: 24 }, (_, seed) => eveningOf(seed)));
    expect(reached).toEqual(new Set(EVENINGS));
  });

  it('is the same for the same seed, whatever the format', () => {
    expect(createEvening(createSheet(7, 0.6))).toBe(eveningOf(7));
  });
});
