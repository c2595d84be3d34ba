import { toDecibels } from '../../../src/sound/loudness.ts';
import type { Channels } from '../../../src/sound/measure.ts';
import type { Seconds } from '../../../src/units.ts';

/** A leap of the sound that what is around it does not account for. */
export interface Click {
  readonly at: Seconds;
  /** How far it stands out, in decibels: noise and hammers reach 12 to 18, a cut string 30 and more. */
  readonly prominence: number;
}

const AROUND: Seconds = 0.005;
const GUARD: Seconds = 0.0004;
/** What nobody hears, so that the last breath of a fading string is not taken for a click. */
const FLOOR = 1e-5;

/** The fourth differences: next to nothing of a string's tone, and all of a leap. */
const differences = (channel: Channels[number]): Float64Array => {
  const rough = Float64Array.from(channel);
  for (let order = 0; order < 4; order += 1) {
    for (let frame = rough.length - 1; frame > 0; frame -= 1) {
      rough[frame] = (rough[frame] ?? 0) - (rough[frame - 1] ?? 0);
    }
  }
  return rough;
};

/** Sums of squares up to each frame, for means over any stretch. */
const sumSquares = (values: Float64Array): Float64Array => {
  const sums = new Float64Array(values.length + 1);
  for (const [frame, value] of values.entries()) {
    sums[frame + 1] = (sums[frame] ?? 0) + value * value;
  }
  return sums;
};

/** The frame that stands out most from both its past and its future, as an onset does not, and how many times above them. */
const mostProminent = (channel: Channels[number], rate: number): readonly [number, number] => {
  const rough = differences(channel);
  const sums = sumSquares(rough);
  const [around, guard] = [Math.round(AROUND * rate), Math.round(GUARD * rate)];
  const level = (from: number, to: number) =>
    Math.sqrt(Math.max(0, (sums[to] ?? 0) - (sums[from] ?? 0)) / around);
  let best: readonly [number, number] = [0, 0];
  for (let frame = around + guard; frame < rough.length - around - guard; frame += 1) {
    const leap = Math.abs(rough[frame] ?? 0);
    if (leap <= best[1] * FLOOR) continue;
    const before = level(frame - guard - around, frame - guard);
    const after = level(frame + guard + 1, frame + guard + 1 + around);
    const times = leap / (Math.max(before, after) + FLOOR);
    if (times > best[1]) best = [frame, times];
  }
  return best;
};

/** The click that stands out most; a sound that is faded never has one above 20 dB. */
export const largestClick = (channels: Channels, rate: number): Click => {
  const [frame, times] = channels
    .map((channel) => mostProminent(channel, rate))
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  return { at: frame / rate, prominence: toDecibels(times) };
};
