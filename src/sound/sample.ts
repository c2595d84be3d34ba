import type { Pitch, Seconds } from '../units.ts';
import { placeInImage } from './image.ts';
import type { Means } from './means.ts';
import { align, type Channels, findOnset, findTail, levelOf, likeness } from './measure.ts';
import { longestRing } from './rings.ts';

/** A recorded note, ready to play: it begins at its onset and ends in silence. */
export interface Sample {
  readonly layer: number;
  readonly pitch: Pitch;
  readonly buffer: AudioBuffer;
  /** Its level over the first 0.4 s, in decibels of full scale. */
  readonly level: number;
  /** How alike it is to the other layers of its key (−1 to 1), by layer, as far as they were there before it. */
  readonly alike: ReadonlyMap<number, number>;
}

const HEARD: Seconds = 0.4;
const PREROLL: Seconds = 0.002;
const FADE_IN: Seconds = 0.001;
/** The share of a sample over which its end fades. */
const FADE_OUT = 0.4;
const TAIL_DROP = 40;

export const channelsOf = (buffer: AudioBuffer): Channels =>
  Array.from({ length: buffer.numberOfChannels }, (_, index) => buffer.getChannelData(index));

const fadeEnds = (channel: Float32Array, rate: number): void => {
  const scale = (frame: number, by: number) => {
    channel[frame] = (channel[frame] ?? 0) * by;
  };
  const rise = Math.round(FADE_IN * rate);
  for (let frame = 0; frame < rise; frame += 1) scale(frame, frame / rise);
  const last = channel.length - 1;
  const fall = Math.round(FADE_OUT * last);
  for (let left = 0; left < fall; left += 1) scale(last - left, (left / fall) ** 2);
};

/** The part of a sound between two frames, as a buffer whose ends fade. */
export const cut = (sound: Channels, rate: number, from: number, to: number): AudioBuffer => {
  const buffer = new AudioBuffer({
    length: to - from,
    numberOfChannels: sound.length,
    sampleRate: rate,
  });
  for (const [index, channel] of sound.entries()) {
    const part = buffer.getChannelData(index);
    part.set(channel.subarray(from, to));
    fadeEnds(part, rate);
  }
  return buffer;
};

/** A sample from a whole recording; `kin` are the other layers of the same key, with the nearest of which it is brought in step. */
export const prepareSample = (
  key: { readonly layer: number; readonly pitch: Pitch },
  recording: AudioBuffer,
  kin: readonly Sample[],
  means: Means = 'full',
): Sample => {
  const rate = recording.sampleRate;
  const sound = channelsOf(recording);
  placeInImage(sound, key.pitch);
  const onset = Math.max(0, findOnset(sound) - Math.round(PREROLL * rate));
  const [nearest] = kin.toSorted(
    (a, b) => Math.abs(a.layer - key.layer) - Math.abs(b.layer - key.layer),
  );
  const from = nearest ? align(channelsOf(nearest.buffer), sound, rate, onset) : onset;
  const longest = from + Math.round(longestRing(key.pitch, means) * rate);
  const kept = sound.map((channel) => channel.subarray(0, longest));
  const buffer = cut(sound, rate, from, findTail(kept, rate, TAIL_DROP, from));
  const count = Math.round(HEARD * rate);
  const channels = channelsOf(buffer);
  return {
    ...key,
    buffer,
    level: levelOf(channels, 0, count),
    alike: new Map(
      kin.map((one) => [one.layer, likeness(channelsOf(one.buffer), channels, { count, step: 3 })]),
    ),
  };
};
