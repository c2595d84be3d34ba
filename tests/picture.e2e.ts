import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { notesBetween } from '../src/performance/notesBetween.ts';
import { nocturne } from './piece.ts';
import { createSamples, isolatedTouches } from './touches.ts';
import { startBrowser, type VisitOptions, visitWhenReady } from './visit.ts';
import { observe, pictureOf, playUntil } from './watch.ts';

const small = { viewport: { width: 320, height: 180 } };
const piece = nocturne(7);

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const withPage = async <T>(
  query: string,
  look: (page: Page) => Promise<T>,
  before?: VisitOptions['before'],
): Promise<T> => {
  const options = { query, ...small, ...(before && { before }) };
  const there = await visitWhenReady(browser, inject('url'), options);
  const seen = await look(there.page);
  expect(there.complaints).toEqual([]);
  await there.leave();
  return seen;
};

const paintTo = async (page: Page, seconds: number): Promise<string> => {
  await page.evaluate((place) => window.valerie.paintTo(place), seconds);
  return pictureOf(page);
};

/** Gives a page five frames a second. */
const slowly = (page: Page) =>
  page.addInitScript(() => {
    window.requestAnimationFrame = (frame) =>
      window.setTimeout(() => frame(performance.now()), 200);
  });

/** Takes the graphics card away from the canvas, and brings it back. */
const loseCard = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const heard = (name: string) =>
      new Promise((resolve) => canvas?.addEventListener(name, resolve, { once: true }));
    const lost = heard('webglcontextlost');
    loss?.loseContext();
    await lost;
    await new Promise((resolve) => setTimeout(resolve, 100)); // once everybody has heard of it
    const restored = heard('webglcontextrestored');
    loss?.restoreContext();
    await restored;
  });

/** Waits until a window's canvas is so many pixels high. */
const untilHigh = (page: Page, height: number) =>
  expect.poll(() => page.evaluate(() => document.querySelector('canvas')?.height)).toBe(height);

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

  test.each([
    ['as fast as frames come', undefined],
    ['at five frames a second', slowly],
  ])('watched as it grows %s, or painted at once', async (_, before) => {
    const watch = async (page: Page) => {
      await playUntil(page, 8);
      return { at: (await observe(page)).position, picture: await pictureOf(page) };
    };
    const watched = await withPage('?seed=7&motif=pond', watch, before);
    const painted = await withPage('?seed=7&motif=pond', (page) => paintTo(page, watched.at));
    expect(painted).toBe(watched.picture);
  });

  test('after the graphics card was lost in the middle of it', async () => {
    const saved = await withPage('?seed=7&motif=pond', async (page) => {
      await paintTo(page, third / 2);
      await loseCard(page);
      return { third: await paintTo(page, third), whole: await paintTo(page, whole) };
    });
    expect(saved).toEqual(first);
  });

  test('after the window grew and shrank again', async () => {
    const { width, height } = small.viewport;
    const grown = await withPage('?seed=7&motif=pond', async (page) => {
      await paintTo(page, third);
      await page.setViewportSize({ width: 2 * width, height: 2 * height });
      await untilHigh(page, 2 * height);
      await page.setViewportSize({ width, height });
      await untilHigh(page, height);
      return paintTo(page, third);
    });
    expect(grown).toBe(first.third);
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
    await paintTo(page, 6);
    const { height } = small.viewport;
    await untilHigh(page, height);
    await page.setViewportSize({ width: 640, height: 400 });
    await untilHigh(page, 2 * height);
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
