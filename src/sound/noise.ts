import { findOnset, loudestOf } from './measure.ts';
import { LONGEST_NOISE } from './rings.ts';
import { channelsOf, cut } from './sample.ts';

/** A recorded noise of keys or pedal, ready to play: it begins at its onset and ends in silence. */
export interface Noise {
  readonly buffer: AudioBuffer;
  /** The level of its loudest 50 ms, in decibels of full scale. */
  readonly level: number;
}

/** A noise from a whole recording, in as many channels. */
export const prepareNoise = (recording: AudioBuffer): Noise => {
  const { sampleRate: rate, length } = recording;
  const sound = channelsOf(recording);
  const from = findOnset(sound);
  const to = Math.min(length, from + Math.round(LONGEST_NOISE * rate));
  const buffer = cut(sound, rate, from, to);
  return { buffer, level: loudestOf(channelsOf(buffer), rate) };
};
