import { expect, test } from 'vitest';
import { isStruck } from './isStruck.ts';

const RATE = 22_050;

/** Strings struck one after the other, each with overtones that fall by 10 dB from one to the next. */
const piano = (...strikes: readonly { pitch: number; onset: number }[]) => ({
  rate: RATE,
  samples: Float32Array.from({ length: 1.3 * RATE }, (_, i) =>
    strikes.reduce((sum, { pitch, onset }) => {
      const time = i / RATE - onset;
      if (time < 0) return sum;
      const frequency = 440 * 2 ** ((pitch - 69) / 12);
      let value = 0;
      for (let partial = 1; partial * frequency < RATE / 2 && partial < 8; partial++) {
        const strength = 10 ** (-(partial - 1) / 2) * Math.exp(-time * (1 + partial));
        value += strength * Math.sin(2 * Math.PI * frequency * partial * time);
      }
      return sum + 0.1 * value;
    }, 0),
  ),
});

const eFlat6 = { pitch: 87, onset: 1 };
const eFlat7 = { pitch: 99, onset: 1 };

test('a struck key shows', () => {
  expect(isStruck(piano(eFlat6), eFlat6)).toBe(true);
});

test('so does the upper note of an octave', () => {
  expect(isStruck(piano(eFlat6, eFlat7), eFlat7)).toBe(true);
});

test('an overtone is not taken for a key', () => {
  expect(isStruck(piano(eFlat6), eFlat7)).toBe(false);
  expect(isStruck(piano(eFlat6), { pitch: 106, onset: 1 })).toBe(false);
});

test('nor are the keys beside it', () => {
  for (const away of [-2, -1, 1, 2]) {
    expect(isStruck(piano(eFlat6), { pitch: 87 + away, onset: 1 })).toBe(false);
  }
});

test('a key that sounds on from before is not struck again, one that is struck again is', () => {
  const before = { pitch: 87, onset: 0.2 };
  expect(isStruck(piano(before), eFlat6)).toBe(false);
  expect(isStruck(piano(before, eFlat6), eFlat6)).toBe(true);
});

test('in silence nothing is struck', () => {
  expect(isStruck(piano(), eFlat6)).toBe(false);
});
