import type { Page } from 'playwright';

/** Waits until `count` has stood still for two seconds. */
export const settled = async (page: Page, count: () => number | Promise<number>): Promise<void> => {
  for (let before = -1; before !== (await count()); ) {
    before = await count();
    await page.waitForTimeout(2000);
  }
};
