import { OfflineContext } from 'tone';
import type { Seconds } from '../units.ts';
import type { Bank } from './bank.ts';
import { createOutput, outputDelay } from './output.ts';
import { channelsOf } from './sample.ts';
import type { Strike } from './voice.ts';
import { createVoices } from './voices.ts';

const RATE = 44_100;
// A new compressor begins squeezed and needs a moment to let go.
const WARM_UP: Seconds = 1;

/** What the loudspeaker would get of some strikes, from their time 0 for `length` seconds: the same instrument without a sound card. */
export const renderStrikes = async (
  bank: Bank,
  strikes: readonly Strike[],
  length: Seconds,
): Promise<AudioBuffer> => {
  const delay = Math.round((WARM_UP + outputDelay) * RATE);
  const frames = Math.round(length * RATE);
  const native = new OfflineAudioContext(2, frames + delay, RATE);
  const context = new OfflineContext(native);
  const voices = createVoices(context, bank, createOutput(context).input);
  for (const strike of strikes) {
    voices.strike({
      ...strike,
      start: strike.start + WARM_UP,
      damped: strike.damped + WARM_UP,
    });
  }
  const rendered = await native.startRendering();
  const sound = new AudioBuffer({ length: frames, numberOfChannels: 2, sampleRate: RATE });
  for (const [index, channel] of channelsOf(rendered).entries()) {
    sound.copyToChannel(channel.subarray(delay), index);
  }
  return sound;
};
