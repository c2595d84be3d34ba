import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startBrowser } from '../visit.ts';
import { drawEvening, SHEET } from './chart/drawEvening.ts';
import { readChartOptions, usage } from './chart/options.ts';
import { printTable, tabulate } from './chart/tabulate.ts';
import { nameEvening, playEvening } from './evening.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The page's type, so that a browser without it can set it. */
const fontFace = (style: 'normal' | 'italic'): string => {
  const file = `@fontsource-variable/eb-garamond/files/eb-garamond-latin-wght-${style}.woff2`;
  const data = readFileSync(resolve(file)).toString('base64');
  return `@font-face { font-family: 'EB Garamond Variable'; font-style: ${style}; font-weight: 400 800; src: url(data:font/woff2;base64,${data}) format('woff2') }`;
};

const photograph = async (svg: string): Promise<Buffer> => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: SHEET });
    const style = `${fontFace('normal')}${fontFace('italic')} body { margin: 0 }`;
    await page.setContent(`<!doctype html><style>${style}</style>${svg}`);
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot();
  } finally {
    await browser.close();
  }
};

const chart = async (args: readonly string[]): Promise<void> => {
  const { out, from, to, ...which } = readChartOptions(args);
  const evening = playEvening(which);
  console.log(printTable(tabulate(evening)));
  const svg = drawEvening(evening, { name: nameEvening(which), from, to });
  writeFileSync(out, /\.svg$/i.test(out) ? svg : await photograph(svg));
  console.log(`\n${out}: ${nameEvening(which)}`);
};

try {
  await chart(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${usage}`);
  process.exitCode = 1;
}
