import { toDecibels } from './loudness.ts';

/** Sound as samples, one array for each channel, all of one length. */
export type Channels = readonly Float32Array<ArrayBuffer>[];

const lengthOf = (channels: Channels): number => channels[0]?.length ?? 0;

/** The loudest sample, 0 to 1 or above. */
const peak = (channels: Channels): number => {
  let loudest = 0;
  for (const channel of channels) {
    for (const value of channel) loudest = Math.max(loudest, Math.abs(value));
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

/** The first frame of a recording of one note that rises out of the silence before it, however long: above 3 % of its loudest sample. */
export const findOnset = (channels: Channels): number => {
  const threshold = ONSET * peak(channels);
  const length = lengthOf(channels);
  for (let frame = 0; frame < length; frame += 1) {
    if (channels.some((channel) => Math.abs(channel[frame] ?? 0) > threshold)) return frame;
  }
  return 0;
};

const WINDOW = 0.05;
/** A second. */
const QUIET_WINDOWS = 20;

const levelsOf = (channels: Channels, window: number, from = 0): readonly number[] => {
  const windows = Math.ceil(Math.max(0, lengthOf(channels) - from) / window);
  return Array.from({ length: windows }, (_, index) =>
    levelOf(channels, from + index * window, from + (index + 1) * window),
  );
};

/** The level of the loudest 50 ms. */
export const loudestOf = (channels: Channels, rate: number): number =>
  Math.max(-200, ...levelsOf(channels, Math.round(WINDOW * rate)));

/** The first frame past the loudest 50 ms after `from` from which a second stays `drop` decibels below them, or the end. */
export const findTail = (channels: Channels, rate: number, drop: number, from = 0): number => {
  const window = Math.round(WINDOW * rate);
  const length = lengthOf(channels);
  const levels = levelsOf(channels, window, from);
  const loudest = Math.max(...levels);
  let tail = levels.indexOf(loudest) + 1;
  for (const [index, level] of levels.entries()) {
    if (index < tail) continue;
    if (level >= loudest - drop) tail = index + 1;
    else if (index + 1 - tail >= QUIET_WINDOWS) return from + tail * window;
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
