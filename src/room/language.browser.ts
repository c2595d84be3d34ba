import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openRoom, piece, text } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

describe('two languages', () => {
  test('the switch shows the other language’s own name and turns everything', async () => {
    openRoom('ready');
    await page.getByRole('button', { name: 'Français' }).click();
    expect(document.documentElement.lang).toBe('fr');
    expect(document.title).toBe('Valérie, un piano qui peint');
    expect(text('.invitation')).toBe('Touchez n’importe où pour commencer');
    expect(text('.label')).toMatch(/pianiste et peintre/);
    expect(piece('.controls').querySelector('[aria-label="Jouer"]')).not.toBeNull();
    await page.getByRole('button', { name: 'English' }).click();
    expect(document.documentElement.lang).toBe('en');
  });

  test('a notice turns with the rest, and one that passes goes after its time', async () => {
    const { room, clock } = openRoom('playing');
    room.tell('no-webgl');
    expect(text('.notice')).toMatch(/will not let the page paint/);
    await page.getByRole('button', { name: 'Français' }).click();
    expect(text('.notice')).toMatch(/ne laisse pas la page peindre/);
    await clock.pass(60);
    expect(text('.notice')).not.toBe('');
    room.tell('missing-sample');
    expect(text('.notice')).toMatch(/voisines/);
    await clock.pass(12);
    expect(piece('.notice').textContent).toBe('');
  });
});
