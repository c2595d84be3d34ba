import type { Sound } from './readWave.ts';

/** How many of the slower rate's samples the filter reaches to each side. */
const REACH = 16;

/** A low-pass at the slower rate's limit: a sinc under a Hann window; `x` in the slower rate's samples. */
const sinc = (x: number): number => {
  if (Math.abs(x) >= REACH) return 0;
  if (x === 0) return 1;
  return ((0.5 + 0.5 * Math.cos((Math.PI * x) / REACH)) * Math.sin(Math.PI * x)) / (Math.PI * x);
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** For each place that a new sample can have between two old ones: the weights of the old ones around. */
const createKernels = (step: number, places: number): readonly Float32Array[] => {
  const wide = Math.max(1, step);
  const reach = Math.ceil(REACH * wide);
  return Array.from({ length: places }, (_, i) => {
    const between = (i * step) % 1;
    return Float32Array.from(
      { length: 2 * reach + 1 },
      (_, k) => sinc((k - reach - between) / wide) / wide,
    );
  });
};

/** The same sound with another number of samples a second, whole as the old one, without what the fewer cannot hold. */
export const resample = ({ rate, samples }: Sound, wanted: number): Sound => {
  if (rate === wanted) return { rate, samples };
  const step = rate / wanted;
  const kernels = createKernels(step, wanted / divisor(rate, wanted));
  const length = Math.floor((samples.length * wanted) / rate);
  const resampled = Float32Array.from({ length }, (_, i) => {
    const kernel = kernels[i % kernels.length] ?? new Float32Array();
    const first = Math.floor((i * rate) / wanted) - (kernel.length - 1) / 2;
    let sum = 0;
    for (let k = 0; k < kernel.length; k++) sum += (samples[first + k] ?? 0) * (kernel[k] ?? 0);
    return sum;
  });
  return { rate: wanted, samples: resampled };
};
