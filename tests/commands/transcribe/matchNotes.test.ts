import { expect, test } from 'vitest';
import { matchNotes } from './matchNotes.ts';

const bFlat = (onset: number) => ({ pitch: 70, onset });

test('a note is heard where its key sounds within fifty milliseconds', () => {
  const [early, late] = [bFlat(1), bFlat(2)];
  const pairs = matchNotes([early, late], [bFlat(1.049), bFlat(2.051)]);
  expect([...pairs]).toEqual([[early, bFlat(1.049)]]);
});

test('a semitone beside it is another note, a quarter of one is not', () => {
  const played = bFlat(1);
  expect(matchNotes([played], [{ pitch: 71, onset: 1 }]).size).toBe(0);
  expect(matchNotes([played], [{ pitch: 70.25, onset: 1 }]).size).toBe(1);
});

test('each heard note is one played note only', () => {
  expect(matchNotes([bFlat(1), bFlat(1.02)], [bFlat(1.01)]).size).toBe(1);
});

test('in a trill as many are paired as can be, though the nearest would leave one over', () => {
  const played = [bFlat(1), bFlat(1.05)];
  const heard = [bFlat(0.96), bFlat(1.01)];
  expect([...matchNotes(played, heard).values()]).toEqual(heard);
});
