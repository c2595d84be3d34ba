import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { words } from '../src/room/words/words.ts';
import { listen, takeStarts } from './listen.ts';
import { startBrowser, untilReady, type Visit, type VisitOptions, visit } from './visit.ts';
import { observe, playUntil } from './watch.ts';

const { problems } = words.en;
const viewport = { width: 480, height: 270 };

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const isTold = (page: Page, sentence: string): Promise<void> =>
  page.getByText(sentence).first().waitFor({ state: 'visible' });

/** Comes in while something is wrong, is told so, which may pass before all is ready, and waits until it is. */
const enterAndHear = async (
  house: Browser,
  sentence: string,
  before: NonNullable<VisitOptions['before']>,
): Promise<Visit> => {
  const there = await visit(house, inject('url'), { viewport, before });
  await isTold(there.page, sentence);
  await untilReady(there.page);
  return there;
};

const paintsWhatIsDue = async (page: Page): Promise<void> => {
  const { notesDue, notesPainted } = await observe(page);
  expect(notesDue).toBeGreaterThan(10);
  expect(notesPainted).toBe(notesDue);
};

test('samples that are missing are told of, and their neighbours play for them', async () => {
  let refused = 0;
  const there = await enterAndHear(browser, problems['missing-sample'], async (page) => {
    await listen(page);
    await page.route('**/Ds*.mp3', (route) => {
      refused++;
      return route.fulfill({ status: 404 });
    });
  });
  await playUntil(there.page, 4);
  expect(refused).toBeGreaterThan(1);
  expect((await takeStarts(there.page)).length).toBeGreaterThan(10);
  await paintsWhatIsDue(there.page);
  await there.leave();
});

test('samples that are no sound are told of as well', async () => {
  const there = await enterAndHear(browser, problems['missing-sample'], async (page) => {
    await listen(page);
    await page.route('**/Fs*.mp3', (route) => route.fulfill({ body: 'not a sound' }));
  });
  await playUntil(there.page, 4);
  expect((await takeStarts(there.page)).length).toBeGreaterThan(10);
  await there.leave();
});

test('where the easel is lost on its way, the browser is not blamed and the music plays', async () => {
  const there = await enterAndHear(browser, problems.unexpected, async (page) => {
    await listen(page);
    await page.route('**/easel*.js', (route) => route.abort());
  });
  await there.page.evaluate(() => window.valerie.play());
  await there.page.waitForFunction(() => window.valerie.position > 3);
  expect((await takeStarts(there.page)).length).toBeGreaterThan(5);
  await there.leave();
});

test('where WebGL is refused, a sentence says so and the music plays', async () => {
  const without = await startBrowser(['--disable-3d-apis']);
  const there = await enterAndHear(without, problems['no-webgl'], listen);
  await there.page.evaluate(() => window.valerie.play());
  await there.page.waitForFunction(() => window.valerie.position > 3);
  expect((await takeStarts(there.page)).length).toBeGreaterThan(5);
  await without.close();
});

test.each([
  [
    'absent',
    () => Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined }),
  ],
  [
    'refused',
    () => {
      const Refused = class {
        constructor() {
          throw new DOMException('no sound card', 'NotSupportedError');
        }
      };
      Object.assign(window, { AudioContext: Refused });
    },
  ],
])(
  'where sound is %s, a sentence says so and the picture is painted in silence',
  async (_, before) => {
    const there = await enterAndHear(browser, problems['no-sound'], (page) =>
      page.addInitScript(before),
    );
    await playUntil(there.page, 5);
    await paintsWhatIsDue(there.page);
    await there.leave();
  },
);

test.each([
  ['a text file named .mid', 'Andante. espress. dolce', problems['not-midi']],
  ['a truncated file', 'MThd\0\0\0\x06\0\x01\0\x02', problems.truncated],
])('in place of the piece %s: a sentence says so', async (_, body, sentence) => {
  const there = await visit(browser, inject('url'), {
    viewport,
    query: '?seed=1', // the evening that is read from a MIDI file
    before: (page) => page.route('**/*.mid', (route) => route.fulfill({ body })),
  });
  await isTold(there.page, sentence);
  await there.page.waitForFunction(() => window.valerie.state === 'failed');
  await there.leave();
});
