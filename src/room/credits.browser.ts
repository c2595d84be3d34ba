import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openRoom, piece, text } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

/** What a ring is drawn around. */
const ringed = (): readonly Element[] =>
  [...document.querySelectorAll(':focus-visible')].filter(
    (one) => getComputedStyle(one).outlineStyle !== 'none',
  );

describe('the credits', () => {
  test('open, name who gave what, and close', async () => {
    openRoom('paused');
    await page.getByRole('button', { name: 'Credits' }).click();
    expect(text('dialog')).toMatch(/Alexander Holm.*CC BY 3\.0.*CC0.*EB Garamond.*MIT/);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
  });

  test('opened by mouse show no ring, are read from their beginning, and give the focus back to nobody', async () => {
    await page.viewport(390, 400);
    openRoom('paused');
    await page.getByRole('button', { name: 'More controls' }).click();
    await page.getByRole('button', { name: 'Credits' }).click();
    expect(ringed()).toEqual([]);
    expect([piece('dialog').scrollTop, piece('dialog').contains(document.activeElement)]).toEqual([
      0,
      true,
    ]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(ringed()).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });

  test('opened by a key, they give the focus back to their button', async () => {
    openRoom('paused');
    const button = page.getByRole('button', { name: 'Credits' }).element();
    (button as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Tab}');
    expect(ringed()).toEqual([document.querySelector('dialog a')]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(button);
  });
});
