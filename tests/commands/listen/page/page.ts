import type { Performance } from '../../../../src/performance/performance.ts';
import { renderPerformance } from '../../../../src/sound/renderPerformance.ts';
import type { Seconds } from '../../../../src/units.ts';

/** What is known of a rendering beside its sound. */
export interface Rendered {
  readonly frames: number;
  readonly rate: number;
  /** The most strings that rang at once. */
  readonly mostVoices: number;
  /** What the samples took of the memory. */
  readonly decodedMegabytes: number;
}

declare global {
  interface Window {
    /** Plays what is struck from `from` until before `to`, or to the end, as fast as the machine can, and keeps the sound. */
    render(performance: Performance, from?: Seconds, to?: Seconds): Promise<Rendered>;
    /** Some frames of a channel of that sound: 32-bit floats as base64. */
    take(channel: number, from: number, to: number): Promise<string>;
  }
}

let sound: AudioBuffer | undefined;

const encode = async (samples: Float32Array<ArrayBuffer>): Promise<string> => {
  const reader = new FileReader();
  reader.readAsDataURL(new Blob([samples]));
  await new Promise((done) => reader.addEventListener('load', done));
  return String(reader.result).replace(/^.*,/, '');
};

Object.assign(window, {
  render: async (...[performance, from, to]: Parameters<Window['render']>): Promise<Rendered> => {
    const missing: string[] = [];
    const rendering = await renderPerformance(performance, from, to, {
      onProblem: (problem) => missing.push(JSON.stringify(problem)),
    });
    if (missing.length > 0) throw new Error(`The piano is not whole: ${missing.join(', ')}`);
    const { mostVoices, decodedMegabytes } = rendering;
    sound = rendering.sound;
    return { frames: sound.length, rate: sound.sampleRate, mostVoices, decodedMegabytes };
  },
  take: async (channel: number, from: number, to: number): Promise<string> => {
    if (sound === undefined) throw new Error('Nothing has been rendered.');
    return encode(sound.getChannelData(channel).subarray(from, to));
  },
});
