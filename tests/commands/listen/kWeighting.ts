import type { Biquad } from '../../../src/sound/biquad.ts';

// ITU-R BS.1770-4 gives both filters as coefficients for 48 kHz; these are the analogue filters behind them, so that
// any rate will do (after libebur128, MIT, and Brecht De Man 2018, "Evaluation of implementations of the EBU R128 loudness measurement").
const SHELF = { frequency: 1681.974450955533, decibels: 3.999843853973347, q: 0.7071752369554196 };
const SHELF_SLOPE = 0.4996667741545416;
const HIGHPASS = { frequency: 38.13547087602444, q: 0.5003270373238773 };

const shelf = (rate: number): Biquad => {
  const k = Math.tan((Math.PI * SHELF.frequency) / rate);
  const high = 10 ** (SHELF.decibels / 20);
  const middle = high ** SHELF_SLOPE;
  const scale = 1 + k / SHELF.q + k * k;
  return {
    b: [
      (high + (middle * k) / SHELF.q + k * k) / scale,
      (2 * (k * k - high)) / scale,
      (high - (middle * k) / SHELF.q + k * k) / scale,
    ],
    a: [(2 * (k * k - 1)) / scale, (1 - k / SHELF.q + k * k) / scale],
  };
};

const highpass = (rate: number): Biquad => {
  const k = Math.tan((Math.PI * HIGHPASS.frequency) / rate);
  const scale = 1 + k / HIGHPASS.q + k * k;
  return {
    b: [1, -2, 1],
    a: [(2 * (k * k - 1)) / scale, (1 - k / HIGHPASS.q + k * k) / scale],
  };
};

/** The two filters through which loudness is measured: how a head and an ear weigh frequencies (ITU-R BS.1770-4, annex 1). */
export const kWeighting = (rate: number): readonly [Biquad, Biquad] => [
  shelf(rate),
  highpass(rate),
];
