import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Page } from 'playwright';
import type { Seconds } from '../src/units.ts';

declare global {
  interface Window {
    /** How long the worker's timer was kept from running, at most, since it was asked last. */
    readonly longestStandstill: () => Promise<Seconds>;
  }
}

/** Says how long the machine stood still, at most, since it was asked last. */
export type Watch = () => Promise<Seconds>;

/** A machine that stood still for less is no excuse: sound is handed over three times as long ahead. */
const STANDSTILL: Seconds = 0.25;

/** How often a span is measured, if the machine stands still in each. */
const ATTEMPTS = 3;

/** Watches this process, which does nothing while the page plays. */
const watchHere = (): Watch => {
  const delays = monitorEventLoopDelay({ resolution: 10 });
  delays.enable();
  return async () => {
    const longest = delays.max / 1e9;
    delays.reset();
    return longest;
  };
};

/** Watches the browser, by a worker that does nothing else: what the page itself is slow at does not reach it. */
const watchThere = async (page: Page): Promise<Watch> => {
  await page.evaluate(() => {
    const tick = () => {
      let last = performance.now();
      let longest = 0;
      const look = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      };
      setInterval(look, 10);
      self.addEventListener('message', () => {
        look();
        self.postMessage(longest / 1000);
        longest = 0;
      });
    };
    const worker = new Worker(URL.createObjectURL(new Blob([`(${tick})()`])));
    const longestStandstill = () =>
      new Promise<number>((tell) => {
        worker.addEventListener('message', ({ data }) => tell(data), { once: true });
        worker.postMessage(undefined);
      });
    Object.assign(window, { longestStandstill });
  });
  return () => page.evaluate(() => window.longestStandstill());
};

/** Watches the machine under a page that is there, and stays. */
export const watchMachine = async (page: Page): Promise<Watch> => {
  const watches = [watchHere(), await watchThere(page)];
  return async () => Math.max(...(await Promise.all(watches.map((longest) => longest()))));
};

/** Measures a span; again from its beginning, up to three times in all, where it failed while the machine stood still, and only there. */
export const whileItRuns = async (longest: Watch, measure: () => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    await longest();
    try {
      return await measure();
    } catch (reason) {
      const stood = await longest().catch(() => 0); // a page that is gone tells nothing more
      if (stood < STANDSTILL || attempt === ATTEMPTS) throw reason;
      console.log(`the machine stood still for ${stood.toFixed(2)} s: measured again`);
    }
  }
};
