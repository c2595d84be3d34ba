import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listen, peak, takeStarts } from './listen.ts';
import { type Watch, watchMachine, whileItRuns } from './standstill.ts';
import { startBrowser, type Visit, visitWhenReady } from './visit.ts';
import { observe, playUntil, untilPainted } from './watch.ts';

let browser: Browser;
let there: Visit;
let page: Page;
let machine: Watch;

beforeAll(async () => {
  browser = await startBrowser();
  there = await visitWhenReady(browser, inject('url'), {
    query: '?seed=7&motif=pond',
    viewport: { width: 640, height: 360 },
    before: listen,
  });
  page = there.page;
  machine = await watchMachine(page);
});

afterAll(async () => {
  expect(there.complaints).toEqual([]);
  await browser.close();
});

/** Ten seconds into the piece, as loud as it is at first, in a window. */
const beginAtTen = (): Promise<void> =>
  page.evaluate(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
    window.valerie.pause();
    Object.assign(window.valerie, { volume: 1, muted: false });
    return window.valerie.seek(10);
  });

/** A test that begins there, also when it is measured again. */
const inTime = (name: string, measure: () => Promise<void>): void =>
  test(name, () =>
    whileItRuns(machine, async () => {
      await beginAtTen();
      await measure();
    }),
  );

const stateIs = (state: string): Promise<unknown> =>
  page.waitForFunction((wanted) => window.valerie.state === wanted, state);

/** The loudest of ten looks at the meter, half a second in all. */
const loudest = async (): Promise<number> => {
  const peaks: number[] = [];
  for (let i = 0; i < 10; i++) {
    peaks.push(await peak(page));
    await page.waitForTimeout(50);
  }
  return Math.max(...peaks);
};

inTime('a pause stops time and sound, and playing goes on where it stopped', async () => {
  const paused = await playUntil(page, 12);
  await expect.poll(loudest).toBeLessThan(0.001); // the hall has to fall silent too
  expect(await observe(page)).toMatchObject({ position: paused, scheduledNotes: 0, heldNotes: 0 });
  const begun = Date.now();
  await page.evaluate(() => window.valerie.play());
  const { position } = await observe(page);
  expect(position).toBeGreaterThanOrEqual(paused);
  expect(position).toBeLessThan(paused + (Date.now() - begun) / 1000);
  await page.waitForFunction((from) => window.valerie.position > from + 1, paused);
  await expect.poll(loudest).toBeGreaterThan(0.001);
});

inTime('seeking while it plays goes there and plays on, forwards and back', async () => {
  await page.evaluate(() => window.valerie.play());
  for (const place of [100, 30]) {
    const begun = Date.now();
    await page.evaluate((seconds) => window.valerie.seek(seconds), place);
    await page.waitForFunction((from) => window.valerie.position > from + 0.5, place);
    const { state, position } = await observe(page);
    expect(state).toBe('playing');
    expect(position).toBeLessThan(place + (Date.now() - begun) / 1000);
    await untilPainted(page);
  }
});

inTime('a place outside the piece is its beginning or end', async () => {
  await page.evaluate(() => window.valerie.seek(-5));
  expect((await observe(page)).position).toBe(0);
  await page.evaluate(() => window.valerie.seek(1e9));
  expect((await observe(page)).position).toBe(await page.evaluate(() => window.valerie.duration));
});

inTime('Space plays and pauses', async () => {
  await page.keyboard.press('Space');
  await stateIs('playing');
  await page.keyboard.press('Space');
  await stateIs('paused');
});

inTime('the arrows seek', async () => {
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => window.valerie.position > 10);
  const { position } = await observe(page);
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((from) => window.valerie.position < from, position);
});

inTime('Shift and M mutes and unmutes, and muted is silent while the piece plays on', async () => {
  await page.evaluate(() => window.valerie.play());
  await page.waitForFunction(() => window.valerie.position > 11);
  await page.keyboard.press('Shift+KeyM');
  await expect.poll(loudest).toBeLessThan(0.001);
  expect(await page.evaluate(() => window.valerie.muted)).toBe(true);
  expect((await observe(page)).state).toBe('playing');
  await page.keyboard.press('Shift+KeyM');
  await expect.poll(loudest).toBeGreaterThan(0.001);
});

inTime('at a tenth of the volume it is quieter than the piece ever is of itself', async () => {
  await page.evaluate(() => window.valerie.play());
  await page.waitForFunction(() => window.valerie.position > 11);
  const loud = await loudest();
  await page.evaluate(() => Object.assign(window.valerie, { volume: 0.1 }));
  await expect.poll(loudest).toBeLessThan(loud / 20); // the loudness is the square: a hundredth of the amplitude
  expect(await loudest()).toBeGreaterThan(0);
});

inTime(
  'letters sound at once and lay strokes beside the pianist’s, and no string is held',
  async () => {
    await page.evaluate(() => window.valerie.play());
    await page.waitForFunction(() => window.valerie.position > 10.2);
    const before = await observe(page);
    await takeStarts(page);
    for (const key of ['KeyA', 'KeyS', 'KeyE', 'KeyD', 'KeyA', 'KeyG'].flatMap((k) => [k, k])) {
      await page.keyboard.down(key);
      await page.waitForTimeout(120);
      await page.keyboard.up(key);
    }
    const atOnce = (await takeStarts(page)).filter(({ when, now }) => when - now < 0.02);
    expect(atOnce.length).toBeGreaterThanOrEqual(12);
    await page.evaluate(() => window.valerie.pause());
    await expect.poll(async () => (await observe(page)).heldNotes).toBe(0);
    await expect
      .poll(async () => (await observe(page)).strokes - before.strokes)
      .toBeGreaterThanOrEqual(12);
    expect(await page.evaluate(() => window.valerie.withVisitors)).toBe(true);
  },
);

inTime('Shift and F fills the screen, and leaves it again', async () => {
  await page.keyboard.press('Shift+KeyF');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press('Shift+KeyF');
  await page.waitForFunction(() => document.fullscreenElement === null);
});
