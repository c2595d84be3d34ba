import type { Page } from 'playwright';
import type { Start } from './starts.ts';

declare global {
  interface Window {
    readonly starts: Start[];
    /** What goes to the loudspeakers, by a meter between them and the page. */
    readonly meter: AnalyserNode | undefined;
  }
}

/** Before the page loads: writes down each recorded sound that is started, and puts a meter before the loudspeakers. */
export const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const starts: Start[] = [];
    Object.assign(window, { starts });
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (when = 0, ...rest) {
      const now = this.context.currentTime;
      if (this.context instanceof AudioContext) starts.push({ when, now });
      start.call(this, when, ...rest);
    };
    const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode;
    Object.assign(AudioNode.prototype, {
      connect(this: AudioNode, ...to: unknown[]) {
        if (to[0] instanceof AudioDestinationNode && this.context instanceof AudioContext) {
          const meter = this.context.createAnalyser();
          connect.call(this, meter);
          Object.assign(window, { meter });
        }
        return connect.call(this, ...to);
      },
    });
  });

/** Forgets the starts so far and hands them over. */
export const takeStarts = (page: Page): Promise<Start[]> =>
  page.evaluate(() => window.starts.splice(0));

/** The loudest sample of the last 43 ms or so that went to the loudspeakers, 1 at full scale. */
export const peak = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const samples = new Float32Array(2048);
    window.meter?.getFloatTimeDomainData(samples);
    return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  });
