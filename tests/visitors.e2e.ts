import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startBrowser, type Visit, visitWhenReady } from './visit.ts';
import { pictureOf, playUntil } from './watch.ts';

const SMALL = { width: 480, height: 270 };

let browser: Browser;
let there: Visit;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const options = { query: '?seed=7&motif=pond&keyboard=hide', viewport: SMALL };
  there = await visitWhenReady(browser, inject('url'), options);
  page = there.page;
  return async () => {
    expect(there.complaints).toEqual([]);
    await there.leave();
  };
});

/** How long a visitor's hand goes on at most when its key is let go. */
const LAST_WAY = 1_000;

/** Waits until no hand moves any more. */
const untilStill = async (): Promise<void> => {
  for (let seen = await pictureOf(page); ; ) {
    await page.waitForTimeout(LAST_WAY);
    const now = await pictureOf(page);
    if (now === seen) return;
    seen = now;
  }
};

/** The colours of the picture that hangs, four bytes a pixel, once it has all its strokes and rests. */
const pixels = async (strokes = 0): Promise<Uint8Array> => {
  await page.waitForFunction((all) => {
    const stats = window.valerie.stats();
    return stats.notesPainted >= stats.notesDue && stats.strokes >= all;
  }, strokes);
  await untilStill();
  const address = await page.evaluate(async () => {
    const picture = await createImageBitmap(await window.valerie.snapshot());
    const sheet = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    sheet?.drawImage(picture, 0, 0);
    const { data } = sheet?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const reader = new FileReader();
    reader.readAsDataURL(new Blob(data && [data]));
    await new Promise((read) => reader.addEventListener('load', read));
    return String(reader.result);
  });
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
};

const strokes = () => page.evaluate(() => window.valerie.stats().strokes);

/** By how much two pictures differ where they differ most, of 255, and in how many channels at all. */
const difference = (a: Uint8Array, b: Uint8Array) => {
  expect(b).toHaveLength(a.length);
  const steps = a.map((value, i) => Math.abs(value - (b[i] ?? 0)));
  return {
    most: steps.reduce((most, step) => Math.max(most, step), 0),
    channels: steps.reduce((count, step) => count + Number(step > 0), 0),
  };
};

/** Makes sure that two pictures are far from the same. */
const expectAnother = (one: Uint8Array, other: Uint8Array) => {
  const { most, channels } = difference(one, other);
  expect(most).toBeGreaterThan(40);
  expect(channels).toBeGreaterThan(5_000);
};

/** Two hands over the keys for some seconds: chords, runs, repeated notes, short and held. */
const playKeys = (seconds: number) =>
  page.evaluate(async (length) => {
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const down: number[] = [];
    for (let i = 0; i < length * 8; i++) {
      const pitch = 48 + ((i * 7) % 37);
      window.valerie.pedal('sustain', (i % 16) / 15);
      window.valerie.strike(pitch, 0.3 + 0.07 * (i % 10));
      down.push(pitch);
      if (i % 5 === 0) continue;
      await wait(125);
      if (i % 3 > 0) for (const key of down.splice(0)) window.valerie.damp(key);
    }
    for (const key of down) window.valerie.damp(key);
  }, seconds);

const leap = (seconds: number) => page.evaluate((place) => window.valerie.seek(place), seconds);

const position = () => page.evaluate(() => window.valerie.position);

/** Goes back, where there was less on the canvas, and to where it was, to which all is painted again. */
const paintAgain = async (from: number, place: number) => {
  const all = await strokes();
  await leap(from);
  expect(await strokes()).toBeLessThan(all);
  await leap(place);
};

const resize = async (size: typeof SMALL) => {
  await page.setViewportSize(size);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('canvas')?.height))
    .toBe(size.height);
};

describe('what visitors painted is painted again within 2 of 255', () => {
  test('beside the pianist, after a seek and after a resize and back', async () => {
    const [playing] = await Promise.all([
      playUntil(page, 7),
      page.waitForFunction(() => window.valerie.position > 2).then(() => playKeys(4)),
    ]);
    const seen = await pixels();
    const all = await strokes();
    await paintAgain(1, playing);
    expect(await page.evaluate(() => window.valerie.withVisitors)).toBe(true);
    expect(difference(seen, await pixels()).most).toBeLessThanOrEqual(2);
    await resize({ width: 640, height: 360 });
    await resize(SMALL);
    expect(difference(seen, await pixels(all)).most).toBeLessThanOrEqual(2);
    await page.evaluate(() => window.valerie.restart());
    await leap(playing);
    expectAnother(seen, await pixels());
  });

  test('while the piece was paused, left and taken up again', async () => {
    await playUntil(page, 4);
    const before = await pixels();
    await playKeys(2);
    expectAnother(before, await pixels());
    await page.evaluate(() => window.valerie.play());
    await playKeys(2);
    await leap(8);
    await playKeys(2);
    await page.evaluate(() => window.valerie.pause());
    const seen = await pixels();
    const place = await position();
    await paintAgain(2, place);
    expect(difference(seen, await pixels()).most).toBeLessThanOrEqual(2);
    await page.evaluate(() => window.valerie.restart());
    await leap(place);
    expectAnother(seen, await pixels());
  });

  test('alone', async () => {
    const bare = await pixels();
    await playKeys(6);
    await page.evaluate(() => window.valerie.finish());
    await page.waitForFunction(() => window.valerie.state === 'finished');
    const seen = await pixels();
    expectAnother(bare, seen);
    await paintAgain(1, await position());
    expect(difference(seen, await pixels()).most).toBeLessThanOrEqual(2);
  });

  test('in rehearsal', async () => {
    const bare = await pixels();
    await page.evaluate(() => window.valerie.rehearse());
    await playKeys(6);
    await page.evaluate(() => window.valerie.pause());
    const seen = await pixels();
    expectAnother(bare, seen);
    await paintAgain(0.5, await position());
    expect(difference(seen, await pixels()).most).toBeLessThanOrEqual(2);
  });
});
