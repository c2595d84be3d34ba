import { join } from 'node:path';
import type { Page } from 'playwright';
import { pianoSamples } from '../../../assets/pianoSamples.ts';
import type { Performance } from '../../../src/performance/performance.ts';
import type { Channels } from '../../../src/sound/measure.ts';
import type { Seconds } from '../../../src/units.ts';
import { startBrowser, visit } from '../../visit.ts';
import { serveOwn } from '../serveOwn.ts';
import type { Rendered } from './page/page.ts';

/** A performance as sound, and how it came about. */
export interface Recording extends Omit<Rendered, 'frames'> {
  readonly channels: Channels;
  /** How long the machine took. */
  readonly took: Seconds;
}

/** A headless browser with our piano in it, on a page of its own that is not shipped. */
export interface Studio {
  /** Records what is struck from `from` until before `to`, faster than real time; without a `to`, until the hall is still. */
  record(performance: Performance, from?: Seconds, to?: Seconds): Promise<Recording>;
  close(): Promise<void>;
}

/** Frames that come over at a time: some ten seconds. */
const PIECE = 2 ** 19;

const fetchChannel = async (
  page: Page,
  channel: number,
  frames: number,
): Promise<Float32Array<ArrayBuffer>> => {
  const samples = new Float32Array(frames);
  const bytes = Buffer.from(samples.buffer);
  for (let from = 0; from < frames; from += PIECE) {
    const to = Math.min(frames, from + PIECE);
    const asked = [channel, from, to] as const;
    const base64 = await page.evaluate((which) => window.take(...which), asked);
    bytes.write(base64, 4 * from, 'base64');
  }
  return samples;
};

/** Opens a studio: builds its page, serves it and starts the browser. */
export const openStudio = async (): Promise<Studio> => {
  const site = await serveOwn(join(import.meta.dirname, 'page'), [pianoSamples()]);
  const browser = await startBrowser();
  const { page } = await visit(browser, site.url);
  page.setDefaultTimeout(0);
  await page.waitForFunction(() => window.render !== undefined);
  return {
    record: async (performance, from, to) => {
      const began = Date.now();
      const asked = [performance, from, to] as const;
      const { frames, ...rendered } = await page.evaluate(
        (which) => window.render(...which),
        asked,
      );
      const took = (Date.now() - began) / 1000;
      const channels = [await fetchChannel(page, 0, frames), await fetchChannel(page, 1, frames)];
      return { ...rendered, channels, took };
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
};
