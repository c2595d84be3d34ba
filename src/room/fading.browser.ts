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
