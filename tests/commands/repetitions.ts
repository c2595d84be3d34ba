import type { Browser, Page } from 'playwright';
import { dist } from '../build.ts';
import { createMemory } from '../memory.ts';
import { serve } from '../serve.ts';
import { startBrowser, visitWhenReady } from '../visit.ts';
import { decodedMegabytes, watchSounds } from './decoded.ts';
import type { Figure } from './figure.ts';
import { settled } from './settled.ts';

/** How often the densest part is played again. */
const TIMES = 10;
const LENGTH = 20;
/** Until all strings and the noise of the pedal are gone, in ms. */
const SILENT = 3000;

/** How many sounds were decoded or made so far. */
const countSounds = (page: Page) => page.evaluate(() => window.sounds.length);

/** A telephone, for the light piano. */
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Plays from a second of the piece on; says how many strings rang at most, looked at ten times a second. */
const play = (page: Page, from: number, seconds: number): Promise<number> =>
  page.evaluate(
    async ([place, length]) => {
      const { valerie } = window;
      await valerie.seek(place);
      await valerie.play();
      let most = 0;
      const end = valerie.position + length;
      while (valerie.state === 'playing' && valerie.position < end) {
        most = Math.max(most, valerie.stats().heldNotes);
        await new Promise((wait) => setTimeout(wait, 100));
      }
      valerie.pause();
      return most;
    },
    [from, seconds] as const,
  );

const repeat = async (browser: Browser, url: string, densest: number): Promise<Figure[]> => {
  const visit = { query: '?seed=7', before: watchSounds };
  const { page, leave } = await visitWhenReady(browser, url, visit);
  await settled(page, () => countSounds(page));
  const memory = await createMemory(page);
  const decoded = [await decodedMegabytes(page)];
  const [heaps, voices, nodes]: [number[], number[], number[]] = [[], [], []];
  for (let time = 0; time < TIMES; time += 1) {
    voices.push(await play(page, densest, LENGTH));
    await page.waitForTimeout(SILENT);
    const { heap, audioNodes } = await memory();
    heaps.push(heap);
    nodes.push(audioNodes);
  }
  decoded.push(await decodedMegabytes(page));
  await leave();
  return [
    { name: 'Decoded sound when all has come', unit: 'MB', values: decoded.slice(0, 1) },
    {
      name: `… after the densest ${LENGTH} s ${TIMES} times`,
      unit: 'MB',
      values: decoded.slice(1),
    },
    { name: '… strings that rang at most', unit: '', values: [Math.max(...voices)] },
    {
      name: '… nodes of the audio graph after the first time',
      unit: '',
      values: nodes.slice(0, 1),
    },
    { name: '… and after the last', unit: '', values: nodes.slice(-1) },
    { name: '… heap after the first time', unit: 'MB', values: heaps.slice(0, 1) },
    { name: '… heap after the last', unit: 'MB', values: heaps.slice(-1) },
  ];
};

const decodeOnPhone = async (browser: Browser, url: string): Promise<Figure> => {
  const visit = { query: '?seed=7', before: watchSounds, ...PHONE };
  const { page, leave } = await visitWhenReady(browser, url, visit);
  await settled(page, () => countSounds(page));
  const values = [await decodedMegabytes(page)];
  await leave();
  return { name: 'Decoded sound on a telephone', unit: 'MB', values };
};

/** What the built page keeps in memory when it has played the densest part, from a second of the piece on, again and again. */
export const measureRepetitions = async (densest: number): Promise<readonly Figure[]> => {
  const site = await serve(dist, '/');
  const browser = await startBrowser();
  try {
    const repeated = await repeat(browser, site.url, densest);
    return [...repeated, await decodeOnPhone(browser, site.url)];
  } finally {
    await browser.close();
    await site.close();
  }
};
