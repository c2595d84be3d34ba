import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openRoom, piece, text } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

describe('a notice', () => {
  test('of one error that passed goes after its time', async () => {
    const { room, clock } = openRoom('playing');
    room.tell('unexpected');
    expect(text('.notice')).toMatch(/Something went wrong/);
    await clock.pass(12);
    expect(piece('.notice').textContent).toBe('');
  });

  test('of why there is no evening stays until there is one', async () => {
    const { room, valerie, clock } = openRoom('failed');
    room.tell('truncated');
    await clock.pass(600);
    expect(text('.notice')).toMatch(/breaks off in the middle\..*stays as it is\..*once more\./);
    valerie.become({ state: 'ready' });
    await clock.pass(12);
    expect(piece('.notice').textContent).toBe('');
  });

  test.each([
    [1280, 720],
    [390, 844],
  ])('is not covered by the invitation, at %d by %d', async (width, height) => {
    await page.viewport(width, height);
    const { room } = openRoom('ready', '?lang=fr&keyboard=show');
    room.tell('not-midi');
    const [notice, invitation] = ['.notice', '.invitation'].map((one) =>
      piece(one).getBoundingClientRect(),
    );
    expect(invitation?.left).toBeGreaterThanOrEqual(0);
    expect(notice?.top).toBeGreaterThanOrEqual(invitation?.bottom ?? height);
  });
});

describe('a new version of the page', () => {
  test('is told quietly, in the visitor’s language, and taken when they ask', () => {
    let turned = 0;
    const { room } = openRoom('playing');
    expect(piece('.news').hidden).toBe(true);
    room.offer(() => {
      turned += 1;
    });
    expect(text('.news')).toMatch(/new version.*Reload/);
    piece('.news button').click();
    expect(turned).toBe(1);
    expect(piece('.news').hidden).toBe(true);
    room.close();
  });

  test('is nothing to a museum’s visitors: the kiosk takes it between two evenings', async () => {
    let turned = 0;
    const { room, valerie, clock } = openRoom('playing', '?lang=en&kiosk=1&hang=60');
    room.offer(() => {
      turned += 1;
    });
    expect(piece('.news').hidden).toBe(true);
    await clock.pass(120);
    expect(turned).toBe(0);
    valerie.become({ state: 'finished' });
    await clock.pass(60);
    expect(turned).toBe(1);
    room.close();
  });
});
