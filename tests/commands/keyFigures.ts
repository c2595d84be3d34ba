import type { Page } from 'playwright';
import type { Performance } from '../../src/performance/performance.ts';
import { dist } from '../build.ts';
import { densest } from '../piece.ts';
import { serve } from '../serve.ts';
import { startBrowser, visitWhenReady } from '../visit.ts';
import { type Figure, median } from './figure.ts';

declare global {
  interface Window {
    /** From a key's time stamp to the time for which its sound was scheduled, in ms, key by key. */
    readonly keyLatencies: number[];
  }
}

/** Before the page loads: notes for each letter that is pressed how long after the event's own time stamp its first sound starts. */
const watchKeys = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const keyLatencies: number[] = [];
    Object.assign(window, { keyLatencies });
    let pressed: number | undefined;
    for (const type of ['keydown', 'pointerdown'])
      addEventListener(
        type,
        ({ timeStamp }) => {
          pressed = timeStamp;
          setTimeout(() => {
            pressed = undefined;
          });
        },
        { capture: true },
      );
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (when = 0, ...rest) {
      const ahead = when - this.context.currentTime;
      // The piece's notes are handed over long before their time.
      if (pressed !== undefined && ahead < 0.02) {
        keyLatencies.push(performance.now() + Math.max(0, ahead) * 1000 - pressed);
        pressed = undefined;
      }
      start.call(this, when, ...rest);
    };
  });

const LETTERS = ['KeyA', 'KeyS', 'KeyD', 'KeyF', 'KeyG', 'KeyH', 'KeyJ', 'KeyK'];

/** Plays letters and keys on the screen by turns for some seconds, never in step with frames; says how late each sounded, in ms, the fastest first. */
const playKeys = async (page: Page, seconds: number): Promise<readonly number[]> => {
  await page.evaluate(() => window.keyLatencies.splice(0));
  const keys = await page.locator('.keys').boundingBox();
  const until = performance.now() + seconds * 1000;
  for (let count = 0; performance.now() < until; count++) {
    const letter = LETTERS[count % LETTERS.length] ?? 'KeyA';
    if (count % 2 === 0 || keys === null) {
      await page.keyboard.down(letter);
      await page.waitForTimeout(30 + ((count * 7) % 23));
      await page.keyboard.up(letter);
    } else {
      await page.mouse.move(keys.x + ((count * 37) % keys.width), keys.y + keys.height * 0.8);
      await page.mouse.down();
      await page.waitForTimeout(30 + ((count * 7) % 23));
      await page.mouse.up();
    }
    await page.waitForTimeout(20 + ((count * 11) % 31));
  }
  return page.evaluate(() => window.keyLatencies.toSorted((a, b) => a - b));
};

/** Slows the page's own work down so many times. */
const throttle = async (page: Page, rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};

const SECONDS = 10;
const SLOWER = 4;

/** How many ms after its event each key sounds while the densest bars play, on a page that is slowed down so many times. */
const measureOnce = async (piece: Performance, slower: number): Promise<readonly number[]> => {
  const site = await serve(dist, '/');
  const browser = await startBrowser();
  try {
    const { page } = await visitWhenReady(browser, site.url, {
      query: '?seed=7',
      before: watchKeys,
    });
    await page.waitForLoadState('networkidle');
    await page.evaluate((place) => window.valerie.seek(place), densest(piece, SECONDS));
    await page.evaluate(() => window.valerie.play());
    await throttle(page, slower);
    return await playKeys(page, SECONDS);
  } finally {
    await browser.close();
    await site.close();
  }
};

const figuresOf = (name: string, sorted: readonly number[]): readonly Figure[] => [
  { name: `${name} (${sorted.length} keys)`, unit: 'ms', values: [median(sorted)] },
  {
    name: '… 95 % of them within',
    unit: 'ms',
    values: sorted.slice(Math.ceil(0.95 * sorted.length) - 1).slice(0, 1),
  },
];

/** From a visitor's key to the time for which its sound is scheduled, while the piece plays its densest bars. */
export const measureKeys = async (piece: Performance): Promise<readonly Figure[]> => [
  ...figuresOf('A visitor’s key until it sounds', await measureOnce(piece, 1)),
  ...figuresOf(`… on a page ${SLOWER} times slower`, await measureOnce(piece, SLOWER)),
];
