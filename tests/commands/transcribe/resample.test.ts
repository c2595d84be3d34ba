import { expect, test } from 'vitest';
import { resample } from './resample.ts';

const sine = (rate: number, frequency: number) => ({
  rate,
  samples: Float32Array.from({ length: rate }, (_, i) =>
    Math.sin((2 * Math.PI * frequency * i) / rate),
  ),
});

/** The largest sample, away from the ends. */
const loudest = (samples: Float32Array): number =>
  samples.subarray(100, -100).reduce((most, value) => Math.max(most, Math.abs(value)), 0);

test.each([44_100, 48_000])('a tone is the same tone at half of about %i samples', (rate) => {
  const { samples } = resample(sine(rate, 440), 22_050);
  const wanted = sine(22_050, 440).samples;
  expect(samples).toHaveLength(22_050);
  expect(loudest(samples.map((value, i) => value - (wanted[i] ?? 0)))).toBeLessThan(0.001);
});

test('what is too high for the fewer samples is gone and does not come back as something lower', () => {
  expect(loudest(resample(sine(44_100, 14_000), 22_050).samples)).toBeLessThan(0.001);
});

test('a sound that has the wanted rate is left alone', () => {
  const sound = sine(22_050, 440);
  expect(resample(sound, 22_050)).toEqual(sound);
});
