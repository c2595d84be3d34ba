import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build as buildWithVite } from 'vite';
import { build, dist } from '../build.ts';
import { densest, nocturne } from '../piece.ts';
import { serve } from '../serve.ts';
import { startBrowser, visit, visitWhenReady } from '../visit.ts';
import { createCost } from './cost.ts';
import { type Figure, print } from './figure.ts';
import { measureRepetitions } from './repetitions.ts';
import { settled } from './settled.ts';
import { measureSound } from './soundFigures.ts';
import { scriptBytes, wireBytes } from './wire.ts';

const RUNS = 3;

const { performance: piece } = nocturne(7);

interface Run {
  readonly requests: number;
  readonly kilobytes: number;
  readonly readyMs: number;
  readonly mainThreadMs: number;
  readonly frameMs: number;
  readonly framesPerSecond: number;
  readonly spriteMs: number;
  readonly strokesPerSecond: number;
}

const goTo = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((place) => window.valerie.seek(place), seconds);

const playFor = async (page: Page, seconds: number): Promise<void> => {
  await page.evaluate(() => window.valerie.play());
  await page.waitForTimeout(seconds * 1000);
};

const framesOf = (page: Page): Promise<number> =>
  page.evaluate(() => window.valerie.stats().frames);

/** What the densest ten seconds cost: main-thread ms a second, and ms of main thread and graphics a frame. */
const measurePlaying = async (
  page: Page,
): Promise<Pick<Run, 'mainThreadMs' | 'frameMs' | 'framesPerSecond'>> => {
  const cost = await createCost(page);
  await goTo(page, densest(piece, 10));
  await playFor(page, 0.3);
  const [before, framesBefore] = [await cost(), await framesOf(page)];
  await page.waitForTimeout(10_000);
  const [after, frames] = [await cost(), (await framesOf(page)) - framesBefore];
  await page.evaluate(() => window.valerie.pause());
  const mainThread = after.mainThread - before.mainThread;
  const all = mainThread + after.graphics - before.graphics;
  return { mainThreadMs: mainThread / 10, frameMs: all / frames, framesPerSecond: frames / 10 };
};

/** What one frame of Pixi costs that shows one full-screen sprite. */
const measureSprite = async (browser: Browser, url: string): Promise<number> => {
  const { page, leave } = await visit(browser, url);
  await page.waitForFunction(() => Number(document.title) > 30);
  const cost = await createCost(page);
  const [before, framesBefore] = [await cost(), Number(await page.title())];
  await page.waitForTimeout(5000);
  const [after, frames] = [await cost(), Number(await page.title()) - framesBefore];
  await leave();
  const { mainThread, graphics } = after;
  return (mainThread - before.mainThread + graphics - before.graphics) / frames;
};

const measurePainting = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await window.valerie.restart();
    const begun = performance.now();
    await window.valerie.paintTo(window.valerie.duration);
    await window.valerie.snapshot(); // waits for the graphics card
    return window.valerie.stats().strokes / ((performance.now() - begun) / 1000);
  });

const measureOnce = async (spriteUrl: string): Promise<Run> => {
  const served: string[] = [];
  const site = await serve(dist, '/', (file) => served.push(file));
  const browser = await startBrowser();
  try {
    const begun = performance.now();
    const { page, leave } = await visitWhenReady(browser, site.url, {
      query: '?seed=7',
    });
    const readyMs = performance.now() - begun;
    const first = served.slice();
    await settled(page, () => served.length);
    const playing = await measurePlaying(page);
    const strokesPerSecond = await measurePainting(page);
    await leave();
    const spriteMs = await measureSprite(browser, spriteUrl);
    return {
      requests: first.length,
      kilobytes: first.reduce((sum, file) => sum + wireBytes(file), 0) / 1000,
      readyMs,
      ...playing,
      spriteMs,
      strokesPerSecond,
    };
  } finally {
    await browser.close();
    await site.close();
  }
};

const buildSprite = async (): Promise<string> => {
  const outDir = join(import.meta.dirname, '../../node_modules/.cache/sprite');
  const root = join(import.meta.dirname, 'sprite');
  const options = { outDir, emptyOutDir: true, target: 'es2022' };
  await buildWithVite({ root, configFile: false, logLevel: 'warn', build: options });
  return outDir;
};

const each = (
  runs: readonly Run[],
  name: string,
  unit: string,
  value: (run: Run) => number,
): Figure => ({ name, unit, values: runs.map(value) });

const measurePage = async (): Promise<readonly Figure[]> => {
  const sprite = await serve(await buildSprite(), '/');
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i++) {
    console.log(`run ${i + 1} of ${RUNS} …`);
    runs.push(await measureOnce(sprite.url));
  }
  await sprite.close();
  return [
    each(runs, 'Requests until the first sound is possible', '', (run) => run.requests),
    each(runs, 'On the wire until then (text gzipped)', 'kB', (run) => run.kilobytes),
    each(runs, 'Time until then, from this machine', 'ms', (run) => run.readyMs),
    { name: 'JavaScript, gzipped', unit: 'kB', values: [scriptBytes(dist) / 1000] },
    each(runs, 'Main thread, a second of the densest ten', 'ms', (run) => run.mainThreadMs),
    each(runs, 'Frames a second meanwhile', '', (run) => run.framesPerSecond),
    each(runs, 'Processor time a frame (main thread and graphics)', 'ms', (run) => run.frameMs),
    each(runs, '… of a Pixi frame with one full-screen sprite', 'ms', (run) => run.spriteMs),
    each(runs, '… and their ratio', '', (run) => run.frameMs / run.spriteMs),
    each(runs, 'Strokes a second, painting flat out', '', (run) => run.strokesPerSecond),
  ];
};

/** The parts of the bench, by the names under which they can be asked for alone. */
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  page: measurePage,
  memory: () => measureRepetitions(densest(piece, 20)),
  sound: () => measureSound(piece),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`The bench has the parts ${Object.keys(parts).join(', ')}, and no "${unknown}".`);
  process.exit(1);
}
console.log('building the page …');
await build();
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`measuring the ${name} …`);
  figures.push(...(await measure()));
}
console.log(`\n1280×720, medians of ${RUNS} runs\n`);
for (const figure of figures) console.log(print(figure));
