import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isAway, openRoom, piece, text } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

describe('the invitation', () => {
  test('tells honestly how far the preparations are, then that a touch begins', () => {
    const { room, valerie } = openRoom('preparing');
    room.prepare(0.426);
    expect(text('.invitation')).toBe('Tuning the piano, 42%');
    valerie.become({ state: 'ready' });
    expect(text('.invitation')).toBe('Touch anywhere to begin');
    valerie.become({ state: 'playing' });
    expect(isAway('.invitation')).toBe(true);
  });

  test('where the keys are on the screen it says what they do: a key plays, and begins no concert', async () => {
    const { valerie } = openRoom('ready', '?lang=en&keyboard=show');
    expect(text('.invitation')).toBe('Touch the canvas to begin, or the keys to play yourself');
    await userEvent.click(piece('.keys'));
    expect(valerie.asked).toEqual([
      expect.stringMatching(/^strike/),
      expect.stringMatching(/^damp/),
    ]);
    valerie.asked.length = 0;
    await page.getByRole('button', { name: 'Keyboard' }).click();
    expect(text('.invitation')).toBe('Touch anywhere to begin');
    await userEvent.click(document.body, { position: { x: 600, y: 60 } });
    expect(valerie.asked).toEqual(['play']);
  });

  test('a concert that plays unheard says that a touch brings the sound', async () => {
    const { valerie, sound } = openRoom('playing', '?lang=en', false);
    expect(text('.invitation')).toBe('Touch anywhere to hear her');
    document.addEventListener('pointerup', () => (sound.audible = true), { once: true });
    await userEvent.click(document.body, { position: { x: 600, y: 60 } });
    expect(sound.audible).toBe(true);
    expect(valerie.asked).toEqual(['play']);
  });

  test('an evening that failed is tried again by a touch on the bare wall', async () => {
    const { canvas, valerie } = openRoom('failed');
    expect(text('.invitation')).toBe('Touch here to try again');
    expect(canvas.classList.contains('hung')).toBe(false);
    await userEvent.click(canvas, { position: { x: 600, y: 60 } });
    await expect.poll(() => valerie.asked).toEqual(['restart 7', 'play']);
    expect(isAway('.invitation')).toBe(true);
  });

  test('a touch on the canvas begins, the next one pauses; one on the controls does neither', async () => {
    const { valerie, canvas } = openRoom('ready');
    await userEvent.click(canvas, { position: { x: 600, y: 60 } });
    await userEvent.click(canvas, { position: { x: 600, y: 60 } });
    await userEvent.click(piece('.controls'), { position: { x: 3, y: 3 } });
    expect(valerie.asked).toEqual(['play', 'pause']);
  });
});
