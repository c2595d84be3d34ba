import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listen, peak, takeStarts } from './listen.ts';
import { densest, nocturne } from './piece.ts';
import { type Watch, watchMachine, whileItRuns } from './standstill.ts';
import { judge, noisesOf } from './starts.ts';
import { startBrowser, type Visit, visitWhenReady } from './visit.ts';
import { observe, playUntil, reportLateness } from './watch.ts';

const { performance } = nocturne(7);
const { notes, duration } = performance;
const noises = noisesOf(performance);

let browser: Browser;
let there: Visit;
let machine: Watch;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the Nocturne, its first, densest and last twenty seconds', () => {
  beforeAll(async () => {
    there = await visitWhenReady(browser, inject('url'), {
      before: listen,
      query: '?seed=7&motif=pond',
    });
    machine = await watchMachine(there.page);
  });
  afterAll(() => there.leave());

  /** Goes to a place and forgets what was heard on the way. */
  const goTo = async (place: number): Promise<void> => {
    await there.page.evaluate((seconds) => {
      window.valerie.pause();
      return window.valerie.seek(seconds);
    }, place);
    await takeStarts(there.page);
  };

  /** Plays from `from` to `until`, and holds what was heard and painted against the performance. */
  const playAndCompare = async (from: number, until: number): Promise<void> => {
    await goTo(from);
    const heard = await playUntil(there.page, until);
    const candidates = notes.filter(({ onset }) => onset >= from && onset < until + 2);
    const judgement = judge(await takeStarts(there.page), candidates, heard, noises);
    expect(judgement).toMatchObject({ strays: [], missing: [], late: [] });
    const { notesDue, notesPainted } = await observe(there.page);
    expect(notesPainted).toBe(notesDue);
    expect(notesDue).toBe(notes.filter(({ onset }) => onset <= heard).length);
    await reportLateness(there.page, `${from.toFixed(0)}–${until.toFixed(0)} s`);
  };

  test('nothing sounds before a visitor touches the canvas, and one touch begins', async () => {
    const { page } = there;
    expect(await observe(page)).toMatchObject({ state: 'ready', position: 0, notesPainted: 0 });
    expect(await takeStarts(page)).toEqual([]);
    await page.mouse.click(640, 360);
    await page.waitForFunction(() => window.valerie.state === 'playing');
    await expect.poll(() => peak(page)).toBeGreaterThan(0.001);
  });

  test('the first twenty seconds sound and paint note for note', async () => {
    await whileItRuns(machine, () => playAndCompare(0, 20));
  });

  test('the densest twenty seconds sound and paint note for note', async () => {
    const from = densest(performance, 20) - 0.01;
    await whileItRuns(machine, () => playAndCompare(from, from + 20));
  });

  test('the last twenty seconds sound and paint to the end, and no string is held', async () => {
    const { page } = there;
    const from = duration - 20;
    await whileItRuns(machine, async () => {
      await goTo(from);
      await page.evaluate(() => window.valerie.play());
      await page.waitForFunction(() => window.valerie.state === 'finished');
      const rest = notes.filter(({ onset }) => onset >= from);
      expect(judge(await takeStarts(page), rest, duration, noises)).toMatchObject({
        strays: [],
        missing: [],
        late: [],
      });
      expect(await observe(page)).toMatchObject({
        notesDue: notes.length,
        notesPainted: notes.length,
        heldNotes: 0,
        scheduledNotes: 0,
        liveStrokes: 0,
      });
    });
    expect(there.complaints).toEqual([]);
  });
});
