import { describe, expect, test } from 'vitest';
import type { Channels } from '../../../src/sound/measure.ts';
import { measureLoudness } from './loudness.ts';

const RATE = 48_000;

/** A sine in both channels: stretches of seconds at decibels of full scale. */
const sine = (
  stretches: readonly (readonly [seconds: number, decibels: number])[],
  { frequency = 1000, rate = RATE } = {},
): Channels => {
  const lengths = stretches.map(([seconds]) => Math.round(seconds * rate));
  const wave = new Float32Array(lengths.reduce((sum, length) => sum + length, 0));
  let from = 0;
  for (const [index, [, decibels]] of stretches.entries()) {
    const to = from + (lengths[index] ?? 0);
    for (let frame = from; frame < to; frame += 1) {
      wave[frame] = 10 ** (decibels / 20) * Math.sin((2 * Math.PI * frequency * frame) / rate);
    }
    from = to;
  }
  return [wave, wave];
};

const integrated = (channels: Channels, rate = RATE) => measureLoudness(channels, rate).integrated;

describe('a sine of 997 Hz at −20 dBFS', () => {
  test.each([44_100, 48_000])('is −20 LUFS in both channels and −23 in one, at %i Hz', (rate) => {
    const [left = new Float32Array(), right] = sine([[5, -20]], { frequency: 997, rate });
    expect(integrated([left, right ?? left], rate)).toBeCloseTo(-20, 1);
    expect(integrated([left], rate)).toBeCloseTo(-23, 1);
  });
});

test('a bass of 30 Hz counts for less, a treble of 6 kHz for more', () => {
  expect(integrated(sine([[5, -20]], { frequency: 30 }))).toBeLessThan(-24);
  expect(integrated(sine([[5, -20]], { frequency: 6000 }))).toBeCloseTo(-16.7, 0);
});

// EBU Tech 3341, table 1.
test.each([
  [1, [[20, -23]], -23],
  [2, [[20, -33]], -33],
  [
    3,
    [
      [10, -36],
      [60, -23],
      [10, -36],
    ],
    -23,
  ],
  [
    4,
    [
      [10, -72],
      [10, -36],
      [60, -23],
      [10, -36],
      [10, -72],
    ],
    -23,
  ],
  [
    5,
    [
      [20, -26],
      [20.1, -20],
      [20, -26],
    ],
    -23,
  ],
] as const)('case %i of EBU Tech 3341 is measured to a tenth', (_, stretches, loudness) => {
  expect(Math.abs(integrated(sine(stretches)) - loudness)).toBeLessThanOrEqual(0.1);
});

// EBU Tech 3342, table 1.
test.each([
  [
    1,
    [
      [20, -20],
      [20, -30],
    ],
    10,
  ],
  [
    2,
    [
      [20, -20],
      [20, -15],
    ],
    5,
  ],
  [
    3,
    [
      [20, -40],
      [20, -20],
    ],
    20,
  ],
  [
    4,
    [
      [20, -50],
      [20, -35],
      [20, -20],
      [20, -35],
      [20, -50],
    ],
    15,
  ],
] as const)('case %i of EBU Tech 3342 has its loudness range to one LU', (_, stretches, range) => {
  expect(Math.abs(measureLoudness(sine(stretches), RATE).range - range)).toBeLessThanOrEqual(1);
});

test('silence has no loudness', () => {
  expect(integrated([new Float32Array(RATE)])).toBeNaN();
  expect(integrated([new Float32Array(10)])).toBeNaN();
});
