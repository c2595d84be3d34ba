import { expect, test } from 'vitest';
import { measureTruePeak } from './truePeak.ts';

const RATE = 48_000;

/** A tone whose samples miss its crests or not, by its phase in degrees; it swells and fades, as a bare start would ring. */
const tone = (share: number, phase: number, amplitude = 0.5) =>
  Float32Array.from({ length: 4800 }, (_, frame) => {
    const swell = Math.sin((Math.PI * frame) / 4800) ** 2;
    return amplitude * swell * Math.sin(2 * Math.PI * share * frame + (phase * Math.PI) / 180);
  });

// EBU Tech 3341, table 1, cases 15 to 19: +0.2 and −0.4 dB are allowed.
test.each([
  [1 / 4, 0],
  [1 / 4, 45],
  [1 / 6, 60],
  [1 / 8, 67.5],
])('a tone of %f of the rate, sampled at %f°, peaks at −6 dBTP', (share, phase) => {
  const peak = measureTruePeak([tone(share, phase)]);
  expect(peak).toBeGreaterThan(-6.4);
  expect(peak).toBeLessThan(-5.8);
});

test('the samples alone would have told 3 dB less', () => {
  const crest = tone(1 / 4, 45).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  expect(20 * Math.log10(crest)).toBeCloseTo(-9, 1);
});

test('a short crest in a long quiet is found, in either channel and at the very end', () => {
  const quiet = tone(1 / 100, 0, 0.01);
  const late = new Float32Array(RATE);
  late.set([0.7, 0.7], RATE - 2);
  expect(measureTruePeak([quiet, late])).toBeGreaterThan(-1.5);
  expect(measureTruePeak([late, quiet])).toBe(measureTruePeak([quiet, late]));
});

test('silence peaks nowhere', () => {
  expect(measureTruePeak([new Float32Array(100)])).toBe(-200);
});
