import type { Pitch, Seconds } from '../../../src/units.ts';
import type { Struck } from './matchNotes.ts';
import type { Sound } from './readWave.ts';

/** By how many dB a key's fundamental must rise where it is struck. */
const RISE = 4;

/** By how many dB it may be weaker than the tones whose overtone it could be: an octave, and an octave and a fifth below. */
const WEAKER = 6;

/** A hammer is followed by its string's tone within some hundredths of a second; an older tone of the same string can hold it up. */
const AFTER: readonly Seconds[] = [0.005, 0.03, 0.055];
const BEFORE: Seconds = 0.005;

const SEMITONE = 2 ** (1 / 12);

const frequencyOf = (pitch: Pitch): number => 440 * 2 ** ((pitch - 69) / 12);

/** How strong a frequency is in a stretch of a sound under a Hann window, in dB of full scale. */
const levelOf = (
  { rate, samples }: Sound,
  frequency: number,
  from: Seconds,
  length: Seconds,
): number => {
  const [first, count] = [Math.round(from * rate), Math.round(length * rate)];
  let [real, imaginary] = [0, 0];
  for (let i = 0; i < count; i++) {
    const weight = 1 - Math.cos((2 * Math.PI * (i + 0.5)) / count);
    const value = weight * (samples[first + i] ?? 0);
    const angle = (2 * Math.PI * frequency * i) / rate;
    real += value * Math.cos(angle);
    imaginary += value * Math.sin(angle);
  }
  return 20 * Math.log10((2 * Math.hypot(real, imaginary)) / count + 1e-7);
};

/** Long enough to tell a key from its neighbours, as far as its onset can then be told. */
const windowOf = (frequency: number): Seconds =>
  Math.min(0.1, Math.max(0.04, 2 / (frequency * (SEMITONE - 1))));

/**
 * Whether a sound shows that a key is struck at a place: its fundamental rises there, is stronger than the
 * neighbouring keys', and is more than an overtone of something lower.
 */
export const isStruck = (sound: Sound, { pitch, onset }: Struck): boolean => {
  const frequency = frequencyOf(pitch);
  const length = windowOf(frequency);
  const before = levelOf(sound, frequency, onset - BEFORE - length, length);
  const levels = AFTER.map((after) => levelOf(sound, frequency, onset + after, length));
  const level = Math.max(...levels);
  const from = onset + (AFTER[levels.indexOf(level)] ?? 0);
  const other = (ratio: number): number => levelOf(sound, frequency * ratio, from, length);
  return (
    level - before >= RISE &&
    level >= Math.max(other(SEMITONE), other(1 / SEMITONE)) &&
    level >= Math.max(other(1 / 2), other(1 / 3)) - WEAKER
  );
};
