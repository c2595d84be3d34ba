import { access, constants, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build, dist } from '../build.ts';
import { serve } from '../serve.ts';
import { startBrowser, visitWhenReady } from '../visit.ts';
import { type PaintOptions, readPaintOptions, usage } from './options.ts';

/** Width and height as a PNG file says them, in its first chunk. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

const paint = async ({ out, seed, width, height, at }: PaintOptions): Promise<void> => {
  await access(dirname(resolve(out)), constants.W_OK).catch(() => {
    throw new Error(`--out is in a folder that is not there or not to be written to: ${out}`);
  });
  console.log('building the page …');
  await build();
  const site = await serve(dist, '/');
  const browser = await startBrowser();
  try {
    const { page } = await visitWhenReady(browser, site.url, {
      query: `?seed=${seed}`,
      viewport: { width, height },
    });
    page.setDefaultTimeout(0);
    console.log(`painting no. ${seed}, ${width}x${height} …`);
    const begun = Date.now();
    const base64 = await page.evaluate(async (asked) => {
      await window.valerie.paintTo(asked ?? window.valerie.duration);
      const reader = new FileReader();
      reader.readAsDataURL(await window.valerie.snapshot());
      await new Promise((done) => reader.addEventListener('load', done));
      return String(reader.result).replace(/^.*,/, '');
    }, at);
    const { position, strokes, notesPainted } = await page.evaluate(() => ({
      position: window.valerie.position,
      ...window.valerie.stats(),
    }));
    const png = Buffer.from(base64, 'base64');
    await writeFile(out, png);
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    console.log(
      `${out}: ${sizeOf(png)}, ${strokes} strokes of ${notesPainted} notes up to ${position.toFixed(1)} s, in ${seconds} s`,
    );
  } finally {
    await browser.close();
    await site.close();
  }
};

try {
  await paint(readPaintOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
