import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listen, takeStarts } from './listen.ts';
import { startBrowser, visitWhenReady } from './visit.ts';

declare global {
  interface Window {
    readonly soundCards: AudioContext[];
  }
}

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

test('the page opens one sound card, plays on it, and prints nothing to the console', async () => {
  const printed: string[] = [];
  const there = await visitWhenReady(browser, inject('url'), {
    before: async (page) => {
      page.on('console', (message) => printed.push(message.text()));
      await listen(page);
      await page.addInitScript(() => {
        const soundCards: AudioContext[] = [];
        const Counted = class extends AudioContext {
          constructor(options?: AudioContextOptions) {
            super(options);
            soundCards.push(this);
          }
        };
        Object.assign(window, { soundCards, AudioContext: Counted, webkitAudioContext: Counted });
      });
    },
  });
  await there.page.evaluate(() => window.valerie.play());
  await there.page.waitForFunction(() => window.valerie.position > 2);
  expect((await takeStarts(there.page)).length).toBeGreaterThan(3);
  expect(await there.page.evaluate(() => window.soundCards.map(({ state }) => state))).toEqual([
    'running',
  ]);
  expect(printed).toEqual([]);
  await there.leave();
});
