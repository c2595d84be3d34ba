import type { Channels } from './measure.ts';

type Samples = Channels[number];

/** A filter of second order: y₀ = b₀x₀ + b₁x₁ + b₂x₂ − a₁y₁ − a₂y₂, indexes counted back in time. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

const BUTTERWORTH = Math.SQRT1_2;

/** Passes what is below `frequency` (Hz), falling by 12 dB an octave above it (Bristow-Johnson's Audio EQ Cookbook). */
export const lowpass = (frequency: number, rate: number, q = BUTTERWORTH): Biquad => {
  const turn = (2 * Math.PI * frequency) / rate;
  const alpha = Math.sin(turn) / (2 * q);
  const half = (1 - Math.cos(turn)) / 2 / (1 + alpha);
  return {
    b: [half, 2 * half, half],
    a: [(-2 * Math.cos(turn)) / (1 + alpha), (1 - alpha) / (1 + alpha)],
  };
};

/** Passes what is above `frequency` (Hz), falling by 12 dB an octave below it (Bristow-Johnson's Audio EQ Cookbook). */
export const highpass = (frequency: number, rate: number, q = BUTTERWORTH): Biquad => {
  const turn = (2 * Math.PI * frequency) / rate;
  const alpha = Math.sin(turn) / (2 * q);
  const half = (1 + Math.cos(turn)) / 2 / (1 + alpha);
  return {
    b: [half, -2 * half, half],
    a: [(-2 * Math.cos(turn)) / (1 + alpha), (1 - alpha) / (1 + alpha)],
  };
};

/** The samples through the filter, from rest. */
export const filter = (samples: Samples, { b: [b0, b1, b2], a: [a1, a2] }: Biquad): Samples => {
  const filtered = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let frame = 0; frame < samples.length; frame += 1) {
    const x0 = samples[frame] ?? 0;
    const y0 = b0 * x0 + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    filtered[frame] = y0;
    x2 = x1;
    x1 = x0;
    y2 = y1;
    y1 = y0;
  }
  return filtered;
};
