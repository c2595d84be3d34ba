import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { notesBetween } from '../src/performance/notesBetween.ts';
import { nocturne } from './piece.ts';
import { createSamples, isolatedTouches } from './touches.ts';
import { startBrowser, visitWhenReady } from './visit.ts';
import { observe, pictureOf, playUntil } from './watch.ts';

const small = { viewport: { width: 320, height: 180 } };
const piece = nocturne(7);

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const withPage = async <T>(query: string, look: (page: Page) => Promise<T>): Promise<T> => {
  const there = await visitWhenReady(browser, inject('url'), { query, ...small });
  const seen = await look(there.page);
  expect(there.complaints).toEqual([]);
  await there.leave();
  return seen;
};

const paintTo = async (page: Page, seconds: number): Promise<string> => {
  await page.evaluate((place) => window.valerie.paintTo(place), seconds);
  return pictureOf(page);
};

describe('the same evening is the same picture', () => {
  const whole = piece.performance.duration;
  const third = whole / 3;
  let first: { readonly third: string; readonly whole: string };

  beforeAll(async () => {
    first = await withPage('?seed=7&motif=pond', async (page) => ({
      third: await paintTo(page, third),
      whole: await paintTo(page, whole),
    }));
  });

  test('painted twice', async () => {
    expect(await withPage('?seed=7&motif=pond', (page) => paintTo(page, whole))).toBe(first.whole);
  });

  test('painted after going forth and back', async () => {
    const wandered = await withPage('?seed=7&motif=pond', async (page) => {
      for (const place of [70, 20, 84, 40]) {
        await page.evaluate((seconds) => window.valerie.seek(seconds), place);
      }
      return paintTo(page, third);
    });
    expect(wandered).toBe(first.third);
  });

  test('painted in one go or in steps that fall anywhere', async () => {
    const stepped = await withPage('?seed=7&motif=pond', async (page) => {
      for (const place of [3.21, 47, 47.001, 71.1]) await paintTo(page, place);
      return paintTo(page, third);
    });
    expect(stepped).toBe(first.third);
  });

  test('watched as it grows, or painted at once', async () => {
    const watched = await withPage('?seed=7&motif=pond', async (page) => {
      await playUntil(page, 8);
      return { at: (await observe(page)).position, picture: await pictureOf(page) };
    });
    const painted = await withPage('?seed=7&motif=pond', (page) => paintTo(page, watched.at));
    expect(painted).toBe(watched.picture);
  });

  test('another number is another evening and another picture, each note painted', async () => {
    await withPage('?seed=8&motif=pond', async (page) => {
      expect(await paintTo(page, third)).not.toBe(first.third);
      const { notesPainted, notesDue } = await observe(page);
      expect(notesPainted).toBe(notesDue);
      expect(notesDue).toBe(notesBetween(nocturne(8).performance, 0, third).length);
    });
  });
});

test('in a window that grows, the same canvas is painted again in the pixels that fit', async () => {
  await withPage('?seed=7&motif=pond', async (page) => {
    const heightOf = () => page.evaluate(() => document.querySelector('canvas')?.height);
    await paintTo(page, 6);
    const { height } = small.viewport;
    expect(await heightOf()).toBe(height);
    await page.setViewportSize({ width: 640, height: 400 });
    await expect.poll(heightOf, { timeout: 10_000 }).toBe(2 * height);
    await page.waitForFunction(() => {
      const { notesDue, notesPainted } = window.valerie.stats();
      return notesPainted === notesDue;
    });
    expect((await observe(page)).notesDue).toBeGreaterThan(10);
  });
});

test('ten strokes change the canvas in their place, after their notes’ onsets and not before', async () => {
  const { width, height } = small.viewport;
  const ten = isolatedTouches(piece, { seed: 7, format: width / height }, 10);
  expect(ten).toHaveLength(10);
  await withPage('?seed=7&motif=pond', async (page) => {
    const sample = createSamples(page);
    for (const { at, begins, ends } of ten) {
      await page.evaluate((seconds) => window.valerie.paintTo(seconds), begins - 0.2);
      const long = await sample(at);
      await page.evaluate((seconds) => window.valerie.paintTo(seconds), begins - 0.001);
      const just = await sample(at);
      await page.evaluate((seconds) => window.valerie.paintTo(seconds), ends);
      expect(just).toEqual(long);
      expect(await sample(at)).not.toEqual(just);
    }
  });
});
