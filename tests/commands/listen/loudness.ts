import { filter } from '../../../src/sound/biquad.ts';
import type { Channels } from '../../../src/sound/measure.ts';
import type { Seconds } from '../../../src/units.ts';
import { kWeighting } from './kWeighting.ts';

/** How loud a piece is, and how much softer its soft places are than its loud ones. */
export interface Loudness {
  /** Of the whole, what is silent or far below the rest left out, in LUFS (EBU R 128). */
  readonly integrated: number;
  /** In LU (EBU Tech 3342). */
  readonly range: number;
}

const STEP: Seconds = 0.1;
const BLOCK_STEPS = 4;
const SHORT_TERM_STEPS = 30;
const SILENCE = -70;

const loudnessOf = (power: number): number => -0.691 + 10 * Math.log10(power);

/** The power of each tenth of a second through the K-weighting, the channels' powers added. */
const powersOf = (channels: Channels, rate: number): readonly number[] => {
  const [shelf, highpass] = kWeighting(rate);
  const weighted = channels.map((channel) => filter(filter(channel, shelf), highpass));
  const step = Math.round(STEP * rate);
  const steps = Math.floor((channels[0]?.length ?? 0) / step);
  return Array.from({ length: steps }, (_, index) => {
    let power = 0;
    for (const channel of weighted) {
      const end = (index + 1) * step;
      for (let frame = index * step; frame < end; frame += 1) power += (channel[frame] ?? 0) ** 2;
    }
    return power / step;
  });
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The powers of blocks of `length` steps, one beginning with each step. */
const blocksOf = (powers: readonly number[], length: number): readonly number[] =>
  Array.from({ length: Math.max(0, powers.length - length + 1) }, (_, index) =>
    mean(powers.slice(index, index + length)),
  );

/** The blocks that count: neither silent nor more than `below` LU under the mean of those that are not. */
const gate = (blocks: readonly number[], below: number): readonly number[] => {
  const heard = blocks.filter((power) => loudnessOf(power) > SILENCE);
  const threshold = loudnessOf(mean(heard)) - below;
  return heard.filter((power) => loudnessOf(power) > threshold);
};

const rangeOf = (powers: readonly number[]): number => {
  const levels = gate(blocksOf(powers, SHORT_TERM_STEPS), 20)
    .map(loudnessOf)
    .toSorted((a, b) => a - b);
  const at = (share: number) => levels[Math.round(share * (levels.length - 1))] ?? 0;
  return at(0.95) - at(0.1);
};

/** The loudness of a sound of one or two channels; of silence, or of less than 0.4 s, it is NaN. */
export const measureLoudness = (channels: Channels, rate: number): Loudness => {
  const powers = powersOf(channels, rate);
  return {
    integrated: loudnessOf(mean(gate(blocksOf(powers, BLOCK_STEPS), 10))),
    range: rangeOf(powers),
  };
};
