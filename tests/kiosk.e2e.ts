import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createMemory } from './memory.ts';
import { shortPiece } from './shortPiece.ts';
import { startBrowser, visitWhenReady } from './visit.ts';
import { observe } from './watch.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('three evenings of the kiosk: each begins by itself with another picture, and leaves nothing behind', async () => {
  const there = await visitWhenReady(browser, inject('url'), {
    query: '?kiosk&hang=1&seed=7&motif=pond',
    viewport: { width: 480, height: 270 },
    before: (page) => page.route('**/*.txt', (route) => route.fulfill({ body: shortPiece })),
  });
  const { page } = there;
  const memory = await createMemory(page);
  const evenings: { seed: number; heap: number; nodes: number; listeners: number }[] = [];
  for (let round = 0; round < 4; round++) {
    await page.waitForFunction(() => window.valerie.state === 'finished', null, {
      timeout: 40_000,
    });
    const { heldNotes, notesPainted, notesDue, seed } = await observe(page);
    expect(heldNotes).toBe(0);
    expect(notesPainted).toBe(notesDue);
    expect(notesDue).toBeGreaterThan(10);
    evenings.push({ seed, ...(await memory()) });
    await page.waitForFunction(() => window.valerie.state === 'playing', null, { timeout: 20_000 });
  }
  console.log(evenings);
  expect(new Set(evenings.map(({ seed }) => seed)).size).toBe(evenings.length);
  // The first evening still brings in what all share; from the second on nothing may grow.
  const [, second, , last] = evenings;
  // Every picture is another one and takes another share of the heap, 8 to 11 MB (measured): a leak would outgrow them all.
  const largest = Math.max(...evenings.slice(0, -1).map(({ heap }) => heap));
  expect(last?.heap).toBeLessThan(largest + 1);
  expect(last?.nodes).toBeLessThanOrEqual((second?.nodes ?? 0) + 20);
  expect(last?.listeners).toBeLessThanOrEqual((second?.listeners ?? 0) + 20);
  expect(there.complaints).toEqual([]);
  await there.leave();
});

test('the kiosk shows no cursor, no menu and no selection', async () => {
  const there = await visitWhenReady(browser, inject('url'), { query: '?kiosk' });
  const shown = await there.page.evaluate(() => {
    const menu = new MouseEvent('contextmenu', { cancelable: true, bubbles: true });
    const { cursor, userSelect } = getComputedStyle(
      document.querySelector('canvas') ?? document.body,
    );
    return { cursor, userSelect, menu: document.body.dispatchEvent(menu) };
  });
  expect(shown).toEqual({ cursor: 'none', userSelect: 'none', menu: false });
  await there.leave();
});
