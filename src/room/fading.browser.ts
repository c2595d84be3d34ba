import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isAway, openRoom, piece } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

describe('the controls fade', () => {
  test('after four still seconds of music, with the label, and come back by pointer, key and focus', async () => {
    const { valerie, clock } = openRoom('playing');
    const wakes: readonly (() => unknown)[] = [
      () => document.dispatchEvent(new PointerEvent('pointermove', { movementX: 1 })),
      () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      () => userEvent.keyboard('{Escape}'),
      () => valerie.become({ state: 'paused' }),
    ];
    for (const wake of wakes) {
      await clock.pass(5);
      expect([isAway('.controls'), isAway('.label')]).toEqual([true, true]);
      await wake();
      expect([isAway('.controls'), isAway('.label')]).toEqual([false, false]);
    }
  });

  test('a touch cannot hit what is not seen', async () => {
    const { clock } = openRoom('playing');
    await clock.pass(5);
    expect(getComputedStyle(piece('.controls')).pointerEvents).toBe('none');
  });

  test('nor does the touch that wakes the room press what comes back under it', async () => {
    const { valerie, clock } = openRoom('finished');
    const again = piece('.label .offers button:nth-child(2)');
    const tap = () => {
      const isThere = getComputedStyle(again).pointerEvents !== 'none';
      const hit = isThere ? again : document.body;
      hit.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      again.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    };
    await clock.pass(21);
    expect(isAway('.label')).toBe(true);
    tap();
    expect([isAway('.label'), valerie.asked]).toEqual([false, []]);
    tap();
    await expect.poll(() => valerie.asked).toEqual(['restart 7', 'play']);
  });

  test('nor is the label taken from under a hand that moves on it', async () => {
    const { clock } = openRoom('finished');
    for (let second = 0; second < 30; second++) {
      await clock.pass(1);
      const move = new PointerEvent('pointermove', { bubbles: true, movementX: 1 });
      piece('.label button').dispatchEvent(move);
    }
    expect([isAway('.controls'), isAway('.label')]).toEqual([true, false]);
  });

  test('but not under a keyboard’s focus', async () => {
    const { clock } = openRoom('playing');
    await clock.pass(5);
    await userEvent.keyboard('{Tab}');
    expect(isAway('.controls')).toBe(false);
    await clock.pass(60);
    expect(isAway('.controls')).toBe(false);
  });

  test('nor for who plays along on the letters', async () => {
    const { clock } = openRoom('playing');
    await clock.pass(5);
    await userEvent.keyboard('[KeyA]');
    expect(isAway('.controls')).toBe(true);
  });

  test('and leave the label beside the finished picture, until it was read', async () => {
    const { valerie, clock } = openRoom('playing');
    await clock.pass(270);
    valerie.become({ state: 'finished' });
    await clock.pass(19);
    expect([isAway('.controls'), isAway('.label')]).toEqual([true, false]);
    await clock.pass(1);
    expect(isAway('.label')).toBe(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect([isAway('.controls'), isAway('.label')]).toEqual([false, false]);
    await clock.pass(20);
    expect(isAway('.label')).toBe(true);
    valerie.become({ state: 'ready' });
    expect(isAway('.label')).toBe(false);
  });

  test('nor does the label go under a keyboard’s focus', async () => {
    const { clock } = openRoom('finished');
    await clock.pass(21);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(piece('.label button'));
    await clock.pass(60);
    expect([isAway('.controls'), isAway('.label')]).toEqual([false, false]);
  });
});
