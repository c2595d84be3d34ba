import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../src/room/words/words.ts';
import { dist } from './build.ts';
import { listen, takeStarts } from './listen.ts';
import { type Site, serve } from './serve.ts';
import { enter, startBrowser, untilReady } from './visit.ts';
import { observe, playUntil } from './watch.ts';

const { news } = words.en;
const home = mkdtempSync(join(tmpdir(), 'valerie-'));
const asked: string[] = [];
let site: Site;
let browser: Browser;
let context: BrowserContext;

/** A telephone, whose piano has fewer files. */
const telephone = {
  viewport: { width: 480, height: 270 },
  hasTouch: true,
  isMobile: true,
  locale: 'en',
};

const open = async (port?: number): Promise<void> => {
  site = await serve(home, '/gallery/valerie/', (file) => asked.push(relative(home, file)), port);
};

beforeAll(async () => {
  cpSync(dist, home, { recursive: true });
  await open();
  browser = await startBrowser();
  context = await browser.newContext(telephone);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(home, { recursive: true });
});

const version = () =>
  document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? 'first';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Ships another version of the page: what a build does when the page's own text changes. */
const ship = (name: string): void => {
  const [page, worker] = [join(home, 'index.html'), join(home, 'sw.js')];
  const old = readFileSync(page, 'utf8');
  const fresh = old.replace('</head>', `<meta name="version" content="${name}" /></head>`);
  writeFileSync(page, fresh);
  const text = readFileSync(worker, 'utf8').replace(digestOf(old), digestOf(fresh));
  writeFileSync(worker, text.replace(/"version":"\w+"/, `"version":"${name}"`));
};

/** Waits until a worker keeps the page, which it does once the piano is complete. */
const untilKept = (page: Page) =>
  page.evaluate(async () => void (await navigator.serviceWorker.ready));

/** How many sample files the page keeps itself. */
const countKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('samples of')) ?? '';
    return (await (await caches.open(name)).keys()).length;
  });

const again = (files: readonly string[]): readonly string[] =>
  files.filter((file, index) => files.indexOf(file) !== index);

test('a first visit fetches each file once, the worker’s fetching included', async () => {
  const { page, complaints, leave } = await enter(context, site.url);
  await untilReady(page);
  expect(asked).not.toContain('sw.js');
  await untilKept(page);
  expect(complaints).toEqual([]);
  expect(again(asked)).toEqual([]);
  const shell = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.includes('.') && !file.startsWith('samples'),
  );
  expect(asked).toEqual(expect.arrayContaining(shell));
  expect(asked.filter((file) => file.startsWith('samples'))).toHaveLength(62);
  await expect.poll(() => countKept(page)).toBe(62);
  await leave();
});

test('a second visit fetches nothing: it plays and paints where there is no server any more', async () => {
  await site.close();
  asked.length = 0;
  const { page, complaints, requests, leave } = await enter(context, `${site.url}?seed=3`, listen);
  await untilReady(page);
  await playUntil(page, 4);
  expect((await takeStarts(page)).length).toBeGreaterThan(10);
  const { notesDue, notesPainted } = await observe(page);
  expect(notesDue).toBeGreaterThan(10);
  expect(notesPainted).toBe(notesDue);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => url.includes('/samples/'))).toEqual([]);
  await leave();
});

test('a new version waits until the visitor asks for it', async () => {
  ship('second');
  await open(Number(new URL(site.url).port));
  const { page } = await enter(context, site.url);
  await page.getByText(news.here).waitFor();
  expect(await page.evaluate(version)).toBe('first');
  await page.getByRole('button', { name: news.reload }).click();
  await page.waitForFunction(() => document.querySelector('meta[name=version]') !== null);
  expect(await page.evaluate(version)).toBe('second');
  expect(again(asked.filter((file) => file !== 'sw.js'))).toEqual([]);
});
