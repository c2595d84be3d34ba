import type { Page } from 'playwright';

/** What the machine spent since the browser began, in ms: the page's main thread, and the graphics process, which paints in software here. */
interface Spent {
  readonly mainThread: number;
  readonly graphics: number;
}

/** The way to read what a page has cost so far. */
export const createCost = async (page: Page): Promise<() => Promise<Spent>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser to ask.');
  const system = await browser.newBrowserCDPSession();
  return async () => {
    const [{ metrics }, { processInfo }] = await Promise.all([
      session.send('Performance.getMetrics'),
      system.send('SystemInfo.getProcessInfo'),
    ]);
    const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    const gpu = processInfo.find(({ type }) => type === 'GPU')?.cpuTime ?? Number.NaN;
    return { mainThread: task * 1000, graphics: gpu * 1000 };
  };
};
