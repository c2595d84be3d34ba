import type { Seconds } from '../units.ts';
import type { Bank } from './bank.ts';
import { createOutput, outputDelay } from './output.ts';
import { channelsOf } from './sample.ts';
import { OfflineContext } from './tone.ts';
import type { Strike } from './voice.ts';
import { createVoices, type Voices } from './voices.ts';

/** Of every rendering, in Hz. */
export const RATE = 44_100;
// A new compressor begins squeezed and needs a moment to let go.
const WARM_UP: Seconds = 1;

const STRETCH: Seconds = 1;
const AHEAD: Seconds = 0.1;

/** Sound that was made without a sound card. */
export interface Rendering {
  readonly sound: AudioBuffer;
  /** The most strings that rang at once, looked at every second. */
  readonly mostVoices: number;
}

/** Strikes the keys a second at a time, as a concert does: a whole piece of strings at once takes minutes. */
const strikeInStretches = (
  context: OfflineAudioContext,
  voices: Voices,
  strikes: readonly Strike[],
  onStretch: (time: Seconds) => void,
): void => {
  const length = context.length / context.sampleRate;
  for (let from = 0; from < length; from += STRETCH) {
    const due = strikes.filter(({ start }) => from <= start && start < from + STRETCH);
    if (from === 0) due.forEach(voices.strike);
    else {
      void context.suspend(from - AHEAD).then(() => {
        due.forEach(voices.strike);
        onStretch(from - AHEAD);
        return context.resume();
      });
    }
  }
};

/** What the loudspeaker would get of some strikes, from their time 0 for `length` seconds: the same instrument without a sound card. It takes a browser whose offline contexts can pause (not Firefox). */
export const renderStrikes = async (
  bank: Bank,
  strikes: readonly Strike[],
  length: Seconds,
): Promise<Rendering> => {
  const delay = Math.round((WARM_UP + outputDelay) * RATE);
  const frames = Math.round(length * RATE);
  const context = new OfflineAudioContext(2, frames + delay, RATE);
  const tone = new OfflineContext(context);
  const voices = createVoices(tone, bank, createOutput(tone).input);
  const later = strikes.map((strike) => ({
    ...strike,
    start: strike.start + WARM_UP,
    damped: strike.damped + WARM_UP,
  }));
  let mostVoices = 0;
  strikeInStretches(context, voices, later, (time) => {
    mostVoices = Math.max(mostVoices, voices.held(time));
  });
  const rendered = await context.startRendering();
  const sound = new AudioBuffer({ length: frames, numberOfChannels: 2, sampleRate: RATE });
  for (const [index, channel] of channelsOf(rendered).entries()) {
    sound.copyToChannel(channel.subarray(delay), index);
  }
  return { sound, mostVoices };
};
