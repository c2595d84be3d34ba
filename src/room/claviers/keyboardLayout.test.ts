import { describe, expect, test } from 'vitest';
import {
  ALL_WHITES,
  fitKeyboard,
  keyAt,
  pitchOfWhite,
  placeKeys,
  reachOn,
  spotsBetween,
  whitesBelow,
} from './keyboardLayout.ts';

const grand = placeKeys(0, ALL_WHITES);
const left = (pitch: number) => grand.find((key) => key.pitch === pitch)?.left ?? Number.NaN;

test('a grand has 88 keys, 36 of them black, from A0 to C8', () => {
  expect(grand.map(({ pitch }) => pitch).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 88 }, (_, i) => 21 + i),
  );
  expect(grand.filter(({ black }) => black)).toHaveLength(36);
  expect([pitchOfWhite(0), pitchOfWhite(23), pitchOfWhite(51)]).toEqual([21, 60, 108]);
  expect([21, 60, 108].map(whitesBelow)).toEqual([0, 23, 51]);
});

test('the white keys leave the black ones as much room on either side, within each group', () => {
  const c = left(60);
  const tails = [left(61) - c, left(63) - left(61) - 13.7 / 23.5, c + 3 - left(63) - 13.7 / 23.5];
  for (const tail of tails) expect(tail).toBeCloseTo(14.37 / 23.5, 2);
  expect(left(66) - left(65)).toBeCloseTo(13.225 / 23.5, 3);
  expect(left(66) - left(65)).toBeCloseTo(left(71) + 1 - left(70) - 13.7 / 23.5, 6);
  // The first black key has the place of its fellows, though its group begins below the piano.
  expect(left(22) - left(21)).toBeCloseTo(left(34) - left(33), 6);
});

describe('a window', () => {
  test('that is high has room for all 88 keys, as long as real ones', () => {
    const { whites, whiteWidth, length } = fitKeyboard(1080, 1920);
    expect(whites).toBe(52);
    expect(whites * whiteWidth).toBeCloseTo(1080);
    expect(length / whiteWidth).toBeCloseTo(150 / 23.5, 0);
  });

  test.each([
    [1920, 1080],
    [1280, 720],
    [960, 700],
  ])(
    'of %i by %i has room for all 88 keys, seen from the bench, and for a picture above them',
    (width, height) => {
      const { whites, whiteWidth, length } = fitKeyboard(width, height);
      expect(whites).toBe(52);
      expect(whites * whiteWidth).toBeCloseTo(width);
      expect(length).toBeGreaterThan(4 * whiteWidth);
      expect(width / (height - length)).toBeLessThan(2.1);
    },
  );

  test.each([
    [390, 844],
    [320, 640],
    [768, 1024],
    [844, 390],
  ])('of %i by %i shows what fingers can hit, and leaves the picture its room', (width, height) => {
    const { whites, whiteWidth, length } = fitKeyboard(width, height);
    expect(whites).toBeGreaterThanOrEqual(8);
    expect(whiteWidth).toBeGreaterThanOrEqual(36);
    expect(length).toBeLessThanOrEqual(0.3 * height + 1);
  });
});

test('black keys lie on the white ones, as far as they reach', () => {
  const x = left(61) + 0.1;
  expect(keyAt(grand, { x, y: 0.5 })?.pitch).toBe(61);
  expect(keyAt(grand, { x, y: 0.8 })?.pitch).toBe(60);
  expect(keyAt(grand, { x: 51.9, y: 0.9 })?.pitch).toBe(108);
  for (const beside of [
    { x: -0.1, y: 0.5 },
    { x: 52, y: 0.5 },
    { x: 3, y: -0.1 },
    { x: 3, y: 1.1 },
  ])
    expect(keyAt(grand, beside)).toBeUndefined();
});

test('the edge of a key is its far end, also on a black one', () => {
  const white = keyAt(grand, { x: 23.1, y: 0.9 });
  const black = keyAt(grand, { x: left(61) + 0.1, y: 0.6 });
  expect(white && reachOn(white, { x: 23.1, y: 0.9 })).toBe(0.9);
  expect(black && reachOn(black, { x: left(61) + 0.1, y: 0.6 })).toBeCloseTo(0.947, 2);
});

test('a slide over an octave, however quick, passes all of its keys', () => {
  const over = (y: number) =>
    spotsBetween({ x: 22.9, y }, { x: 30.5, y }).map((spot) => keyAt(grand, spot)?.pitch);
  expect([...new Set(over(0.9))]).toEqual([60, 62, 64, 65, 67, 69, 71, 72]);
  expect([...new Set(over(0.4))]).toEqual([60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72]);
});
