import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build, dist } from '../build.ts';
import { densest, nocturne } from '../piece.ts';
import { serve } from '../serve.ts';
import { startBrowser, visit, visitWhenReady } from '../visit.ts';
import { type Figure, print } from './figure.ts';
import { type Frames, measureFrames } from './frames.ts';
import { measureKeys } from './keyFigures.ts';
import { measurePictures } from './pictureFigures.ts';
import { repaint } from './repaint.ts';
import { measureRepetitions } from './repetitions.ts';
import { serveOwn } from './serveOwn.ts';
import { settled } from './settled.ts';
import { measureSound } from './soundFigures.ts';
import { scriptBytes, wireBytes } from './wire.ts';

const RUNS = 3;

const { performance: piece } = nocturne(7);

interface Run {
  readonly requests: number;
  readonly kilobytes: number;
  readonly readyMs: number;
  readonly rest: Frames;
  readonly densest: Frames;
  readonly cadenza: Frames;
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

/** What frames cost while the piece is played from a second on. */
const measurePlaying = async (page: Page, from: number, seconds: number): Promise<Frames> => {
  await goTo(page, from);
  await playFor(page, 0.3);
  const frames = await measureFrames(page, seconds, framesOf);
  await page.evaluate(() => window.valerie.pause());
  return frames;
};

/** What they cost while the picture hangs there half painted and nothing changes. */
const measureRest = async (page: Page): Promise<Frames> => {
  await goTo(page, piece.duration / 2);
  await page.waitForTimeout(2000);
  return measureFrames(page, 5, framesOf);
};

/** The onsets of the cadenza's notes. */
const cadenza = piece.notes.filter(({ kind }) => kind === 'cadenza').map(({ onset }) => onset);
const measureCadenza = (page: Page): Promise<Frames> =>
  measurePlaying(page, cadenza[0] ?? 0, (cadenza.at(-1) ?? 0) - (cadenza[0] ?? 0) - 0.5);

/** What one frame of Pixi costs that shows one full-screen sprite. */
const measureSprite = async (browser: Browser, url: string): Promise<number> => {
  const { page, leave } = await visit(browser, url);
  await page.waitForFunction(() => Number(document.title) > 30);
  const frames = await measureFrames(page, 5, async () => Number(await page.title()));
  await leave();
  return frames.frameMs;
};

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
    const frames = {
      densest: await measurePlaying(page, densest(piece, 10), 10),
      cadenza: await measureCadenza(page),
      rest: await measureRest(page),
    };
    const { strokes, seconds } = await repaint(page, 7);
    await leave();
    const spriteMs = await measureSprite(browser, spriteUrl);
    return {
      requests: first.length,
      kilobytes: first.reduce((sum, file) => sum + wireBytes(file), 0) / 1000,
      readyMs,
      ...frames,
      spriteMs,
      strokesPerSecond: strokes / seconds,
    };
  } finally {
    await browser.close();
    await site.close();
  }
};

const each = (
  runs: readonly Run[],
  name: string,
  unit: string,
  value: (run: Run) => number,
): Figure => ({ name, unit, values: runs.map(value) });

const measurePage = async (): Promise<readonly Figure[]> => {
  const sprite = await serveOwn(join(import.meta.dirname, 'sprite'));
  const runs: Run[] = [];
  try {
    for (let i = 0; i < RUNS; i++) {
      console.log(`run ${i + 1} of ${RUNS} …`);
      runs.push(await measureOnce(sprite.url));
    }
  } finally {
    await sprite.close();
  }
  return [
    each(runs, 'Requests until the first sound is possible', '', (run) => run.requests),
    each(runs, 'On the wire until then (text gzipped)', 'kB', (run) => run.kilobytes),
    each(runs, 'Time until then, from this machine', 'ms', (run) => run.readyMs),
    { name: 'JavaScript, gzipped', unit: 'kB', values: [scriptBytes(dist) / 1000] },
    each(runs, 'Main thread, a second of the densest ten', 'ms', (run) => run.densest.mainThreadMs),
    each(runs, 'Frames a second meanwhile', '', (run) => run.densest.perSecond),
    each(
      runs,
      'Processor time a frame (main thread and graphics)',
      'ms',
      (run) => run.densest.frameMs,
    ),
    each(runs, '… of a Pixi frame with one full-screen sprite', 'ms', (run) => run.spriteMs),
    each(runs, '… and their ratio', '', (run) => run.densest.frameMs / run.spriteMs),
    each(runs, '… in the cadenza', '', (run) => run.cadenza.frameMs / run.spriteMs),
    each(runs, '… at rest', '', (run) => run.rest.frameMs / run.spriteMs),
    each(runs, 'Strokes a second, painting flat out', '', (run) => run.strokesPerSecond),
  ];
};

/** The parts of the bench, by the names under which they can be asked for alone. */
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  page: measurePage,
  picture: measurePictures,
  memory: () => measureRepetitions(densest(piece, 20)),
  keys: () => measureKeys(piece),
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
