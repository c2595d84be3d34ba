import { expect, test } from 'vitest';
import { pitchOfWhite } from './keyboardLayout.ts';
import { createView } from './view.ts';

const onTelephone = () => {
  const view = createView();
  view.widen(10);
  return view;
};

test('a telephone shows the octave around the melody', () => {
  const view = onTelephone();
  view.centre(70, 79);
  expect(pitchOfWhite(view.first)).toBe(72);
});

test('octave by octave it reaches both ends of the piano, and comes back to a C', () => {
  const view = onTelephone();
  for (let press = 0; press < 9; press++) view.move(-1);
  expect([pitchOfWhite(view.first), view.isLowest]).toEqual([21, true]);
  view.move(1);
  expect(pitchOfWhite(view.first)).toBe(36);
  for (let press = 0; press < 9; press++) view.move(1);
  expect([pitchOfWhite(view.first + 9), view.isHighest]).toEqual([108, true]);
});

test('keys that are seen need no move, others are brought into view', () => {
  const view = onTelephone();
  expect(view.reveal(60, 76)).toBe(false);
  expect(view.reveal(72, 88)).toBe(true);
  expect(pitchOfWhite(view.first)).toBe(72);
});

test('a window that grows to all 88 keys begins at the first', () => {
  const view = onTelephone();
  view.widen(52);
  expect([view.first, view.isLowest, view.isHighest]).toEqual([0, true, true]);
});
