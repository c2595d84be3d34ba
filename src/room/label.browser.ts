import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { isAway, openRoom, piece, text } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

describe('the label', () => {
  test('names the pianist, the composer, the work and the evening, and keeps the picture’s name for the end', () => {
    const { valerie } = openRoom('ready');
    expect(text('.label')).toBe(
      'Valérie pianist and painter Frédéric Chopin Nocturne in E-flat major, Op. 9 No. 2 Evening no. 7',
    );
    valerie.become({ state: 'finished', withVisitors: true });
    expect(text('.label')).toMatch(
      /Pond, rose light, with visitors\. Evening no\. 7 Keep the picture Play it again Another picture$/,
    );
  });

  test('lets the finished picture be kept while the controls rest, and no touch on it begins anything', async () => {
    const { valerie, clock } = openRoom('finished');
    const address = vi.spyOn(URL, 'createObjectURL');
    await clock.pass(5);
    expect([isAway('.controls'), isAway('.label')]).toEqual([true, false]);
    await page.getByRole('button', { name: 'Keep the picture', exact: true }).click();
    await expect.poll(() => address.mock.calls.length).toBe(1);
    expect(valerie.asked).toEqual([]);
    address.mockRestore();
  });

  test.each([
    ['Play it again', 7],
    ['Another picture', 41],
  ])('offers a finished picture’s visitor: %s', async (offer, seed) => {
    const { valerie } = openRoom('finished');
    await page.getByRole('button', { name: offer, exact: true }).click();
    await expect.poll(() => valerie.asked).toEqual([`restart ${seed}`, 'play']);
    expect(piece('.label .offers').hidden).toBe(true);
  });

  test('offers nobody to play again what was improvised', () => {
    const { valerie } = openRoom('finished');
    valerie.become({ music: 'improvisation' });
    expect(text('.label')).toMatch(/Keep the picture Another picture$/);
  });

  test('offers nothing in the kiosk, where the next evening begins by itself', () => {
    openRoom('finished', '?lang=en&kiosk');
    expect(piece('.label .offers').hidden).toBe(true);
  });

  test('takes no more than a fifth of a telephone', async () => {
    await page.viewport(390, 844);
    for (const language of ['en', 'fr']) {
      const { valerie, room } = openRoom('finished', `?lang=${language}`);
      valerie.become({ withVisitors: true });
      expect(piece('.label').offsetHeight).toBeLessThan(844 / 5);
      room.close();
    }
  });

  test('credits the samples in the kiosk, where nobody opens the credits', () => {
    openRoom('ready', '?lang=fr&kiosk');
    expect(text('.label')).toMatch(/Alexander Holm, CC BY 3\.0$/);
  });
});
