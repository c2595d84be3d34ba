import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listen, takeStarts } from './listen.ts';
import { nocturne } from './piece.ts';
import { judge, noisesOf } from './starts.ts';
import { startBrowser, visitWhenReady } from './visit.ts';
import { observe, reportLateness } from './watch.ts';

const { performance } = nocturne(7);
const { notes, duration } = performance;
const noises = noisesOf(performance);

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('the whole Nocturne sounds and paints, note for note, to its end', async () => {
  const { page, complaints } = await visitWhenReady(browser, inject('url'), {
    before: listen,
    query: '?seed=7&motif=pond',
  });
  await page.mouse.click(640, 360);
  await page.waitForFunction(() => window.valerie.state === 'finished', null, { timeout: 0 });
  const written = notes.filter(({ kind }) => kind !== 'ornament');
  console.log(
    `${written.length} notes of the score, ${notes.length - written.length} of its signs`,
  );
  expect(written).toHaveLength(1243);
  expect(await observe(page)).toMatchObject({
    notesDue: notes.length,
    notesPainted: notes.length,
    heldNotes: 0,
    scheduledNotes: 0,
    liveStrokes: 0,
  });
  const judgement = judge(await takeStarts(page), notes, duration, noises);
  expect(judgement).toMatchObject({ strays: [], missing: [], late: [] });
  console.log(`starts are at most ${judgement.worstErrorMs.toFixed(3)} ms off the performance`);
  await reportLateness(page, 'the whole');
  const { medianLatenessMs, p95LatenessMs } = await observe(page);
  expect(medianLatenessMs).toBeLessThanOrEqual(34);
  expect(p95LatenessMs).toBeLessThanOrEqual(100);
  expect(complaints).toEqual([]);
});

test('a minute of letters over the piece leaves no string held and no error', async () => {
  const { page, complaints } = await visitWhenReady(browser, inject('url'), {
    query: '?seed=7&motif=pond',
  });
  await page.mouse.click(640, 360);
  await page.waitForFunction(() => window.valerie.state === 'playing');
  const letters = [...'AWSEDFTGYHUJK'].map((letter) => `Key${letter}`);
  for (let i = 0; i < 400; i++) {
    const key = letters[(i * 5) % letters.length] ?? 'KeyA';
    await page.keyboard.down(key);
    await page.waitForTimeout(100);
    await page.keyboard.up(key);
    await page.waitForTimeout(50);
  }
  await page.evaluate(() => window.valerie.pause());
  await page.waitForTimeout(500);
  const { heldNotes, notesDue, notesPainted } = await observe(page);
  expect({ heldNotes, notesPainted }).toEqual({ heldNotes: 0, notesPainted: notesDue });
  expect(complaints).toEqual([]);
});
