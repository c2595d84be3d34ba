import { toDecibels } from './loudness.ts';

/** Sound as samples, one array for each channel, all of one length. */
export type Channels = readonly Float32Array<ArrayBuffer>[];

const lengthOf = (channels: Channels): number => channels[0]?.length ?? 0;

/** The loudest sample, 0 to 1 or above, between two frames. */
const peak = (channels: Channels, from: number, to: number): number => {
  let loudest = 0;
  for (const channel of channels) {
    for (const value of channel.subarray(from, to)) loudest = Math.max(loudest, Math.abs(value));
  }
  return loudest;
};

/** The level between two frames in decibels of full scale, the mean of the channels' powers. */
export const levelOf = (channels: Channels, from = 0, to = lengthOf(channels)): number => {
  let power = 0;
  let count = 0;
  for (const channel of channels) {
    const part = channel.subarray(from, to);
    for (const value of part) power += value * value;
    count += part.length;
  }
  return toDecibels(Math.sqrt(power / Math.max(1, count)));
};

const ONSET = 0.03;

/** The first frame of a recording of one note that rises out of the silence before it: above 3 % of its loudest half second. */
export const findOnset = (channels: Channels, rate: number): number => {
  const threshold = ONSET * peak(channels, 0, rate / 2);
  const length = lengthOf(channels);
  for (let frame = 0; frame < length; frame += 1) {
    if (channels.some((channel) => Math.abs(channel[frame] ?? 0) > threshold)) return frame;
  }
  return 0;
};

const WINDOW = 0.05;
const QUIET_FOR = 1;

/** The first frame from which a second stays `drop` decibels below the loudest 50 ms, or the end. */
export const findTail = (channels: Channels, rate: number, drop: number): number => {
  const window = Math.round(WINDOW * rate);
  const length = lengthOf(channels);
  const levels = Array.from({ length: Math.ceil(length / window) }, (_, index) =>
    levelOf(channels, index * window, (index + 1) * window),
  );
  const threshold = Math.max(...levels) - drop;
  let quiet = 0;
  for (const [index, level] of levels.entries()) {
    quiet = level < threshold ? quiet + WINDOW : 0;
    if (quiet >= QUIET_FOR) return Math.round(index * window - QUIET_FOR * rate);
  }
  return length;
};

/** How alike two sounds are, −1 to 1, over `count` frames from the given ones; every `step`th frame is compared. */
export const likeness = (
  a: Channels,
  b: Channels,
  { from = 0, count, step = 1 }: { from?: number; count: number; step?: number },
): number => {
  let both = 0;
  let powerA = 0;
  let powerB = 0;
  for (const [index, channelA] of a.entries()) {
    const channelB = b[index];
    if (channelB === undefined) continue;
    for (let frame = 0; frame < count; frame += step) {
      const x = channelA[frame] ?? 0;
      const y = channelB[from + frame] ?? 0;
      both += x * y;
      powerA += x * x;
      powerB += y * y;
    }
  }
  return both / (Math.sqrt(powerA * powerB) || 1);
};

const ALIGN_WITHIN = 0.012;
const ALIGN_OVER = 0.1;
// A quarter of a period of the highest key's tone, so that no crest is missed.
const STRIDE = 3;

/** The frame of `sound`, near `guess`, from which it follows `model` most closely: so two recordings of a key can sound as one. */
export const align = (model: Channels, sound: Channels, rate: number, guess: number): number => {
  const count = Math.round(ALIGN_OVER * rate);
  const closest = (middle: number, reach: number, stride: number, step: number): number => {
    let best = middle;
    let most = -1;
    for (let from = Math.max(0, middle - reach); from <= middle + reach; from += stride) {
      const alike = likeness(model, sound, { from, count, step });
      if (alike > most) [best, most] = [from, alike];
    }
    return best;
  };
  const near = closest(guess, Math.round(ALIGN_WITHIN * rate), STRIDE, 4);
  return closest(near, STRIDE, 1, 1);
};
