import type { PlayedPedal } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import type { Bank } from './bank.ts';
import { createInstrument, type Instrument } from './instrument.ts';
import { createOutput, type Output } from './output.ts';
import { channelsOf } from './sample.ts';
import { type Context, OfflineContext } from './tone.ts';
import type { Strike } from './voice.ts';

/** Of every rendering, in Hz. */
export const RATE = 44_100;
// A new limiter begins squeezed and needs a moment to let go.
const WARM_UP: Seconds = 1;
const STRETCH: Seconds = 1;
const AHEAD: Seconds = 0.1;

/** What is done to a piano, times from the beginning of the sound. */
export interface Actions {
  readonly strikes: readonly Strike[];
  readonly pedal?: readonly PlayedPedal[];
}

/** Sound that was made without a sound card. */
export interface Rendering {
  readonly sound: AudioBuffer;
  /** The most strings that rang at once, looked at every second. */
  readonly mostVoices: number;
}

const later = ({ strikes, pedal = [] }: Actions, by: Seconds): Required<Actions> => ({
  strikes: strikes.map(({ start, damped, released, brushed, ...strike }) => ({
    ...strike,
    start: start + by,
    damped: damped + by,
    ...(released !== undefined && { released: released + by }),
    ...(brushed !== undefined && { brushed: brushed + by }),
  })),
  pedal: pedal.map(({ at, depth }) => ({ at: at + by, depth })),
});

const act = (
  instrument: Instrument,
  { strikes, pedal }: Required<Actions>,
  from: Seconds,
  to: Seconds,
): void => {
  for (const { at, depth } of pedal) if (from <= at && at < to) instrument.press(depth, at);
  for (const strike of strikes) {
    if (from <= strike.start && strike.start < to) instrument.strike(strike);
  }
};

/** Plays a second at a time, as a concert does: a whole piece of strings at once takes minutes. */
const actInStretches = (
  context: OfflineAudioContext,
  playStretch: (from: Seconds, to: Seconds) => void,
): void => {
  playStretch(0, STRETCH);
  const length = context.length / context.sampleRate;
  for (let from = STRETCH; from < length; from += STRETCH) {
    void context.suspend(from - AHEAD).then(() => {
      playStretch(from, from + STRETCH);
      return context.resume();
    });
  }
};

/** What the loudspeaker would get of a piano that is played from time 0 for `length` seconds: the same instrument without a sound card, in its hall or into another output. It takes a browser whose offline contexts can pause (not Firefox). */
export const renderStrikes = async (
  bank: Bank,
  actions: Actions,
  length: Seconds,
  openOutput: (context: Context) => Output = (context) => createOutput(context, bank.means),
): Promise<Rendering> => {
  const frames = Math.round(length * RATE);
  const context = new OfflineAudioContext(2, frames + Math.round(2 * WARM_UP * RATE), RATE);
  const tone = new OfflineContext(context);
  const output = openOutput(tone);
  const instrument = createInstrument(tone, bank, output);
  const begin = Math.round((WARM_UP + output.delay) * RATE);
  const all = later(actions, WARM_UP);
  let mostVoices = 0;
  actInStretches(context, (from, to) => {
    mostVoices = Math.max(mostVoices, instrument.held(context.currentTime));
    act(instrument, all, from, to);
  });
  const rendered = await context.startRendering();
  const sound = new AudioBuffer({ length: frames, numberOfChannels: 2, sampleRate: RATE });
  for (const [index, channel] of channelsOf(rendered).entries()) {
    sound.copyToChannel(channel.subarray(begin, begin + frames), index);
  }
  return { sound, mostVoices };
};
