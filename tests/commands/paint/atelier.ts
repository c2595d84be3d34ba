import { join } from 'node:path';
import type { Part } from '../../../src/concert/ports.ts';
import { startBrowser, visit } from '../../visit.ts';
import { createCost } from '../cost.ts';
import { serveOwn } from '../serveOwn.ts';
import type { SeriesPicture } from './hanging.ts';
import type { Commission, Painted } from './page/page.ts';

/** A headless browser with our easel in it, on a page of its own that is not shipped. */
export interface Atelier {
  /** Paints a part of a painting, which is always the same one, from its first stroke on. */
  paint(commission: Commission, part: Part): Promise<Omit<Painted, 'rgb'> & { rgb: Buffer }>;
  /** Begins a contact sheet of a size in pixels. */
  openSheet(width: number, height: number): Promise<void>;
  /** Paints a picture and hangs it on the sheet. */
  hang(picture: SeriesPicture): Promise<void>;
  /** The sheet as a PNG file. */
  takeSheet(): Promise<Buffer>;
  /** Paints a whole picture, each of its strokes so many times, and says what it cost the processor, in ms. */
  costOf(picture: Omit<SeriesPicture, 'hangings'>, times: number): Promise<number>;
  close(): Promise<void>;
}

/** Opens an atelier: builds its page, serves it and starts the browser. */
export const openAtelier = async (): Promise<Atelier> => {
  const site = await serveOwn(join(import.meta.dirname, 'page'));
  const browser = await startBrowser();
  const { page } = await visit(browser, site.url);
  page.setDefaultTimeout(0);
  await page.waitForFunction(() => window.paintPart !== undefined);
  return {
    paint: async (commission, part) => {
      const asked = [commission, part] as const;
      const painted = await page.evaluate((which) => window.paintPart(...which), asked);
      return { ...painted, rgb: Buffer.from(painted.rgb, 'base64') };
    },
    openSheet: (width, height) =>
      page.evaluate((size) => window.openSheet(...size), [width, height] as const),
    hang: (picture) => page.evaluate((one) => window.hang(one), picture),
    takeSheet: async () => Buffer.from(await page.evaluate(() => window.takeSheet()), 'base64'),
    costOf: async (picture, times) => {
      const cost = await createCost(page);
      const before = await cost();
      await page.evaluate((which) => window.paintPicture(...which), [picture, times] as const);
      const after = await cost();
      return after.mainThread - before.mainThread + after.graphics - before.graphics;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
};
