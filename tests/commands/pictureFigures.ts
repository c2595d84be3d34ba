import type { Browser } from 'playwright';
import { dist } from '../build.ts';
import { serve } from '../serve.ts';
import { startBrowser, visitWhenReady } from '../visit.ts';
import type { Figure } from './figure.ts';
import { openAtelier } from './paint/atelier.ts';
import { repaint } from './repaint.ts';
import { textureMegabytes, watchTextures } from './textures.ts';

const FULL_HD = { width: 1920, height: 1080 };
const FOUR_K = { width: 3840, height: 2160 };

/** How often a whole picture is painted for the median, and how many pictures hang one after the other. */
const RUNS = 3;
const PICTURES = 10;

const inOrder = async <T>(count: number, step: (i: number) => Promise<T>): Promise<T[]> => {
  const all: T[] = [];
  for (let i = 0; i < count; i++) all.push(await step(i));
  return all;
};

const measureWindow = async (
  browser: Browser,
  url: string,
  viewport: typeof FULL_HD,
  runs: number,
  pictures: number,
): Promise<Figure[]> => {
  const visit = { query: '?seed=7&motif=pond', viewport, before: watchTextures };
  const { page, leave } = await visitWhenReady(browser, url, visit);
  page.setDefaultTimeout(0);
  const seconds = await inOrder(runs, async () => (await repaint(page, 7)).seconds);
  const held = [await textureMegabytes(page)];
  await inOrder(pictures, async (i) => {
    await page.evaluate(async (number) => {
      await window.valerie.restart(number);
      await window.valerie.paintTo(5);
    }, i);
    held.push(await textureMegabytes(page));
  });
  await leave();
  const name = `at ${viewport.width}×${viewport.height}`;
  const after = { name: `… after ${pictures} more pictures`, unit: 'MB', values: held.slice(-1) };
  return [
    { name: `The whole picture, painted again ${name}`, unit: 's', values: seconds },
    { name: `Textures ${name}`, unit: 'MB', values: held.slice(0, 1) },
    ...(pictures > 0 ? [after] : []),
  ];
};

/** What laying each stroke twice costs the processor against laying it once: 2 where the cost is linear, and strokes are all of it. */
const measureTwice = async (): Promise<Figure> => {
  const atelier = await openAtelier();
  try {
    const picture = { motif: 'pond', seed: 7, width: 1280, height: 720 } as const;
    await atelier.costOf(picture, 1);
    const pairs = await inOrder(RUNS, async () => [
      await atelier.costOf(picture, 1),
      await atelier.costOf(picture, 2),
    ]);
    const values = pairs.map(([once, twice]) => (twice ?? Number.NaN) / (once ?? Number.NaN));
    return { name: 'Every stroke laid twice, against once', unit: '×', values };
  } finally {
    await atelier.close();
  }
};

/** What whole pictures cost, in time and on the graphics card. */
export const measurePictures = async (): Promise<readonly Figure[]> => {
  const site = await serve(dist, '/');
  const browser = await startBrowser();
  try {
    const fullHd = await measureWindow(browser, site.url, FULL_HD, RUNS, PICTURES);
    const fourK = await measureWindow(browser, site.url, FOUR_K, 1, 0);
    return [...fullHd, ...fourK, await measureTwice()];
  } finally {
    await browser.close();
    await site.close();
  }
};
