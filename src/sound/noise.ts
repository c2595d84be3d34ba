import type { Seconds } from '../units.ts';
import { findOnset, loudestOf } from './measure.ts';
import { channelsOf, cut } from './sample.ts';

/** A recorded noise of keys or pedal, ready to play: it begins at its onset and ends in silence. */
export interface Noise {
  readonly buffer: AudioBuffer;
  /** The level of its loudest 50 ms, in decibels of full scale. */
  readonly level: number;
}

// A knock is over in half a second; after the pedal the strings ring on.
const LONGEST: Seconds = 2.5;

/** A noise from a whole recording, in as many channels. */
export const prepareNoise = (recording: AudioBuffer): Noise => {
  const { sampleRate: rate, length } = recording;
  const sound = channelsOf(recording);
  const from = findOnset(sound);
  const buffer = cut(sound, rate, from, Math.min(length, from + Math.round(LONGEST * rate)));
  return { buffer, level: loudestOf(channelsOf(buffer), rate) };
};
