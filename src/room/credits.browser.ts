import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openRoom, text } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

describe('the credits', () => {
  test('open, name who gave what, and close', async () => {
    openRoom('paused');
    await page.getByRole('button', { name: 'Credits' }).click();
    expect(text('dialog')).toMatch(/Alexander Holm.*CC BY 3\.0.*CC0.*EB Garamond.*MIT/);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
  });
});
