import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../src/room/words/words.ts';
import { startBrowser, type Visit, visitWhenReady } from './visit.ts';
import { playUntil } from './watch.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const small = { viewport: { width: 480, height: 270 } };

const violations = async (page: Page): Promise<string[]> => {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
};

describe.each(['en', 'fr'] as const)('the room in %s', (language) => {
  const { invitation, controls, label, page: title } = words[language];
  let there: Visit;

  beforeAll(async () => {
    const viewport = { width: 960, height: 540 };
    const query = '?seed=7&motif=pond';
    there = await visitWhenReady(browser, inject('url'), { locale: language, viewport, query });
  });
  afterAll(() => there.leave());

  test('invites in the browser’s language and says what hangs there', async () => {
    const { page } = there;
    expect(await page.title()).toBe(title);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    await page.getByText(invitation.begin(true)).first().waitFor({ state: 'visible' });
    await page.getByText(label.work).first().waitFor({ state: 'visible' });
  });

  test('has no accessibility violation before the concert', async () => {
    expect(await violations(there.page)).toEqual([]);
  });

  test('has none while the concert rests, its controls shown', async () => {
    await playUntil(there.page, 1);
    await there.page.mouse.move(480, 500);
    await there.page
      .getByRole('button', { name: controls.play, exact: true })
      .waitFor({ state: 'visible' });
    expect(await violations(there.page)).toEqual([]);
  });

  test('has none with the credits open', async () => {
    await there.page.getByRole('button', { name: controls.credits }).click();
    await there.page.getByRole('dialog').getByText('Alexander Holm').first().waitFor();
    expect(await violations(there.page)).toEqual([]);
  });

  test('says the picture’s name, its light and the evening when it is finished', async () => {
    await there.page.evaluate(() => window.valerie.paintTo(window.valerie.duration));
    const light = await there.page.evaluate(() => window.valerie.light);
    expect(light).toBeDefined();
    await there.page
      .getByText(label.picture('pond', 7, { light, withVisitors: false }))
      .first()
      .waitFor();
  });

  test('names the next evening in the address, where it named the last', async () => {
    await there.page.keyboard.press('Escape'); // the credits are still open
    await there.page.mouse.move(470, 490);
    await there.page.getByRole('button', { name: controls.anotherEvening }).click();
    await there.page.waitForFunction(() => window.valerie.state === 'playing');
    const seed = await there.page.evaluate(() => window.valerie.seed);
    expect(seed).not.toBe(7);
    expect(new URL(there.page.url()).search).toBe(`?seed=${seed}&motif=pond`);
  });

  test('paints, and names in the address, the scene that was chosen for the next picture', async () => {
    const { page } = there;
    await page.getByLabel(controls.picture).selectOption('gala');
    expect(await page.evaluate(() => window.valerie.motif)).toBe('pond');
    await page.evaluate(() => window.valerie.paintTo(window.valerie.duration));
    await page.getByRole('button', { name: label.another, exact: true }).click();
    await page.waitForFunction(() => window.valerie.state === 'playing');
    const { seed, motif } = await page.evaluate(() => {
      const { seed, motif } = window.valerie;
      return { seed, motif };
    });
    expect(motif).toBe('gala');
    expect(new URL(page.url()).search).toBe(`?seed=${seed}&motif=gala`);
  });
});

test('a link may ask for French where the browser speaks English', async () => {
  const there = await visitWhenReady(browser, inject('url'), { query: '?lang=fr', ...small });
  await there.page
    .getByText(words.fr.invitation.begin(false))
    .first()
    .waitFor({ state: 'visible' });
  await there.leave();
});

/** A telephone's controls, folded and unfolded. */
const TELEPHONE = [
  ...(['sound', 'beginning', 'play', 'rehearse', 'more'] as const),
  ...(['picture', 'open', 'keyboard', 'midi', 'fullScreen'] as const),
];

test.each(['en', 'fr'] as const)(
  'on a telephone every drawing has a word under it, wholly to be read, in %s',
  async (locale) => {
    const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const there = await visitWhenReady(browser, inject('url'), { locale, ...telephone });
    const { captions, controls } = words[locale];
    await there.page.getByRole('button', { name: controls.more }).tap();
    const written = await there.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.controls .icon')]
        .filter((control) => control.offsetWidth > 0)
        .map((control) => {
          const caption = control.querySelector('.caption');
          const [inner, outer] = [caption, control].map((one) => one?.getBoundingClientRect());
          const fits =
            (inner?.left ?? -1) >= (outer?.left ?? 0) - 1 && (inner?.right ?? 999) <= 390;
          return { text: caption?.textContent, fits };
        }),
    );
    expect(written.map(({ text }) => text)).toEqual(TELEPHONE.map((icon) => captions[icon]));
    expect(written.filter(({ fits }) => !fits)).toEqual([]);
    await there.leave();
  },
);

test('under a sub-path everything is found, and nothing is asked of anyone else', async () => {
  const url = inject('url');
  const there = await visitWhenReady(browser, url, small);
  await playUntil(there.page, 3);
  await there.page.waitForLoadState('networkidle');
  expect(there.requests.length).toBeGreaterThan(20);
  const elsewhere = there.requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to));
  expect(elsewhere).toEqual([]);
  expect(there.complaints).toEqual([]);
  await there.leave();
});
