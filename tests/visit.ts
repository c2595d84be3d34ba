import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import { findBrowser, launchOptions } from './browser.ts';

/** A visitor before the page, and what the page asked for and complained of meanwhile. */
export interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Uncaught errors, console errors, failed requests and answers of 400 and above. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly query?: string;
  /** Done before the page loads: routes, scripts. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** How long a page has for what it is waited for: on a machine that others use too, a second lasts ten. */
const PATIENCE = 90_000;

/** Starts the browser that was found on this machine, with more `args` where a test needs them. */
export const startBrowser = async (args: readonly string[] = []): Promise<Browser> => {
  const options = launchOptions(await findBrowser());
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
};

/** Opens a page for someone who may have been here before; leaving closes it. */
export const enter = async (
  context: BrowserContext,
  url: string,
  before?: VisitOptions['before'],
): Promise<Visit> => {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await before?.(page);
  await page.goto(url);
  return { page, requests, complaints, leave: () => page.close() };
};

/** Goes to the page at `url` in a fresh context, in a window of 1280×720 unless told otherwise. */
export const visit = async (
  browser: Browser,
  url: string,
  { query = '', before, ...options }: VisitOptions = {},
): Promise<Visit> => {
  const viewport = { width: 1280, height: 720 };
  const context = await browser.newContext({ viewport, locale: 'en', ...options });
  const there = await enter(context, url + query, before);
  return { ...there, leave: () => context.close() };
};

/** Waits until the piece is read, the canvas up and the first bars can sound. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.valerie !== undefined);
  await page.evaluate(() => window.valerie.ready);
};

/** Goes to the page and waits until the piece is read, the canvas up and the first bars can sound. */
export const visitWhenReady = async (
  browser: Browser,
  url: string,
  options?: VisitOptions,
): Promise<Visit> => {
  const there = await visit(browser, url, options);
  await untilReady(there.page);
  return there;
};
