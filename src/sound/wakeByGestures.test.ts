import { expect, test } from 'vitest';
import { wakeByGestures } from './wakeByGestures.ts';

const wokenBy = (...gestures: readonly string[]): number => {
  const place = new EventTarget();
  let woken = 0;
  wakeByGestures(place, () => woken++);
  for (const gesture of gestures) place.dispatchEvent(new Event(gesture));
  return woken;
};

test('a finger’s touch wakes the sound when it is lifted: only then do phones let it out', () => {
  expect(wokenBy('touchstart', 'pointerup')).toBe(1);
  expect(wokenBy('touchstart', 'pointermove', 'pointercancel')).toBe(0);
});

test('a mouse wakes it when it is pressed, a key when it goes down, a screen reader by its click', () => {
  expect(wokenBy('pointerdown')).toBe(1);
  expect(wokenBy('keydown')).toBe(1);
  expect(wokenBy('click')).toBe(1);
});

test('it is woken by every gesture: a phone may have taken the sound away meanwhile', () => {
  expect(wokenBy('pointerup', 'pointerup', 'pointerup')).toBe(3);
});
