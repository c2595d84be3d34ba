import { expect, test } from 'vitest';
import { around, touches, within } from './box.ts';

const corner = { left: 100, top: 50, width: 100, height: 50 };

test('a stroke that ends at the seam does not touch the part beyond it', () => {
  expect(touches(corner, { left: 0, top: 60, right: 100, bottom: 70 })).toBe(false);
  expect(touches(corner, { left: 0, top: 60, right: 100.5, bottom: 70 })).toBe(true);
  expect(touches(corner, { left: 120, top: 100, right: 130, bottom: 110 })).toBe(false);
});

test('a stroke lies in a part as far from its corner as the part lies from the painting’s', () => {
  expect(within(corner, { left: 90, top: 60, right: 120, bottom: 70 })).toEqual({
    left: -10,
    top: 10,
    right: 20,
    bottom: 20,
  });
});

test('what lies around a part ends where the painting does', () => {
  const whole = { left: 0, top: 0, width: 200, height: 100 };
  expect(around(corner, 4, whole)).toEqual({ left: 96, top: 46, width: 104, height: 54 });
  expect(around(whole, 4, whole)).toEqual(whole);
});
