import type { Seconds } from '../units.ts';
import { channelsOf } from './sample.ts';

/** The dampers have left the strings by then. */
const LIFTED: Seconds = 0.3;
const RISE: Seconds = 0.02;
/** To 37 %: faster than the strings themselves, so that one harmony does not ring into the next. */
const RINGS: Seconds = 0.8;

/** The value of a channel between two of its frames. */
const between = (channel: Float32Array, frame: number): number => {
  const before = Math.floor(frame);
  const a = channel[before] ?? 0;
  return a + ((channel[before + 1] ?? a) - a) * (frame - before);
};

/** How steeply a channel rises, frame by frame: 6 dB brighter for each octave, which is about what the blow of the dampers lacks towards the treble (measured in octaves from 200 Hz to 4 kHz: level within 1 dB after it). */
const slopeOf = (channel: Float32Array): Float32Array =>
  channel.map((value, frame) => value - (channel[frame - 1] ?? value));

const powerOf = (channel: Float32Array): number =>
  channel.reduce((sum, value) => sum + value * value, 0);

/**
 * The answer of all 88 strings to a blow, at a context's rate and of power 1 in each channel: what they ring after the
 * recorded pedal has lifted their dampers. Salamander's recorded harmonics (54 MB decoded) ring the same for every
 * chord; through this answer each chord wakes its own strings, and it costs one megabyte.
 */
export const openStrings = (lift: AudioBuffer, rate: number): AudioBuffer => {
  const step = lift.sampleRate / rate;
  const from = LIFTED * lift.sampleRate;
  const length = Math.max(1, Math.floor((lift.length - from) / step));
  const rise = RISE * rate;
  const numberOfChannels = lift.numberOfChannels;
  const response = new AudioBuffer({ length, numberOfChannels, sampleRate: rate });
  for (const [index, channel] of channelsOf(lift).entries()) {
    const slope = slopeOf(channel);
    const answer = Float32Array.from(
      { length },
      (_, frame) =>
        between(slope, from + frame * step) *
        Math.min(1, frame / rise) *
        Math.exp(-frame / (RINGS * rate)),
    );
    const size = Math.sqrt(powerOf(answer)) || 1;
    response.copyToChannel(
      answer.map((value) => value / size),
      index,
    );
  }
  return response;
};
