import type { Page } from 'playwright';
import { createCost } from './cost.ts';

/** What a page's frames cost for a while. */
export interface Frames {
  /** Of the main thread, in ms a second. */
  readonly mainThreadMs: number;
  /** Of main thread and graphics, in ms a frame. */
  readonly frameMs: number;
  readonly perSecond: number;
}

/** Looks at a page for some seconds, with a way to count the frames that it has shown so far. */
export const measureFrames = async (
  page: Page,
  seconds: number,
  count: (page: Page) => Promise<number>,
): Promise<Frames> => {
  const cost = await createCost(page);
  const [before, countBefore] = [await cost(), await count(page)];
  await page.waitForTimeout(seconds * 1000);
  const [after, frames] = [await cost(), (await count(page)) - countBefore];
  const mainThread = after.mainThread - before.mainThread;
  const all = mainThread + after.graphics - before.graphics;
  return {
    mainThreadMs: mainThread / seconds,
    frameMs: all / frames,
    perSecond: frames / seconds,
  };
};
