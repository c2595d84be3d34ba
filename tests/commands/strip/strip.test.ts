import { expect, test } from 'vitest';
import { hangStrip } from './hangStrip.ts';
import { pickNotes } from './pickNotes.ts';

const { notes, duration } = pickNotes('pond', 7, 16 / 9, 10);
const watched = { motif: 'pond', seed: 7, width: 1280, height: 720, cell: 200 } as const;

test('ten notes of the melody are picked from the whole piece, in their order', () => {
  const onsets = notes.map(({ onset }) => onset);
  expect(onsets).toEqual(onsets.toSorted((a, b) => a - b));
  expect(new Set(onsets).size).toBe(10);
  expect(onsets[0]).toBeLessThan(0.15 * duration);
  expect(onsets[9]).toBeGreaterThan(0.85 * duration);
  expect(notes.every(({ begins, ends, onset }) => begins >= onset && ends > begins)).toBe(true);
});

test('a strip goes through the piece without turning back, and looks only at the picture', () => {
  const { hangings, width, height } = hangStrip(notes, { ...watched, duration });
  const shares = hangings.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  for (const { left, top, part, ...place } of hangings) {
    expect(left + place.width).toBeLessThan(width);
    expect(top + place.height).toBeLessThan(height);
    if (part === undefined) continue;
    expect(Math.min(part.left, part.top)).toBeGreaterThanOrEqual(0);
    expect(part.left + part.width).toBeLessThanOrEqual(watched.width);
    expect(part.top + part.height).toBeLessThanOrEqual(watched.height);
  }
});
