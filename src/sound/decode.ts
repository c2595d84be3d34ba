import type { Pitch } from '../units.ts';
import type { Means } from './means.ts';

/** Makes sound of an encoded file of a key, or of no key; rejects what is none. */
export type Decode = (bytes: ArrayBuffer, pitch?: Pitch) => Promise<AudioBuffer>;

const HIGHEST_RATE = 48_000;
// Below A♯2 a piano has next to nothing above 10 kHz: half the rate keeps it, in half the memory.
const BASS: Pitch = 46;

/** A decoder for a sound card of the given rate; it works before the browser allows sound. The light one takes half the rate for all: 10 kHz are more than a small loudspeaker misses, and stereo is not. */
export const createDecode = (rate: number, means: Means = 'full'): Decode => {
  const full = new OfflineAudioContext(2, 1, Math.min(rate, HIGHEST_RATE));
  const half = new OfflineAudioContext(2, 1, full.sampleRate / 2);
  return (bytes, pitch = 0) => {
    const suffices = means === 'light' || pitch < BASS;
    return (suffices ? half : full).decodeAudioData(bytes);
  };
};
