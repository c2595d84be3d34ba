import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { isAway, openRoom, piece, text } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

describe('the kiosk', () => {
  test('begins by itself and, after its minute, anew with another seed', async () => {
    const { valerie, clock } = openRoom('ready', '?kiosk&hang=2&lang=en');
    expect(valerie.asked).toEqual(['play']);
    valerie.become({ state: 'finished' });
    await clock.pass(2);
    expect(valerie.asked).toEqual(['play', 'restart 41', 'play']);
  });

  test('has no cursor, no menu, no selection, no dragging and no way out', () => {
    const { canvas } = openRoom('paused', '?kiosk&lang=en');
    for (const type of ['contextmenu', 'selectstart', 'dragstart']) {
      const event = new Event(type, { bubbles: true, cancelable: true });
      canvas.dispatchEvent(event);
      expect(event.defaultPrevented, type).toBe(true);
    }
    for (const shown of [canvas, piece('.controls button'), piece('.place')])
      expect(getComputedStyle(shown).cursor).toBe('none');
    expect(getComputedStyle(piece('.label h1')).userSelect).toBe('none');
    expect(document.querySelector('a, textarea, input:not([type=range])')).toBeNull();
  });

  test('its controls are large enough for a thumb and rest even before the beginning', async () => {
    const { clock } = openRoom('preparing', '?kiosk&lang=en');
    expect(piece('.controls button').getBoundingClientRect().height).toBeGreaterThanOrEqual(54);
    await clock.pass(5);
    expect(isAway('.controls')).toBe(true);
  });

  test('the sections are ticked off on the line', () => {
    for (const query of ['?kiosk&lang=en', '?lang=en']) {
      const { room } = openRoom('paused', query);
      const [line, tick] = [piece('.line input'), piece('.form span')].map((shown) => {
        const { top, height } = shown.getBoundingClientRect();
        return top + height / 2;
      });
      expect(tick, query).toBeCloseTo(line ?? Number.NaN, 0);
      room.close();
    }
  });

  test('leaves no trace on a page that is no kiosk', () => {
    openRoom('paused', '?kiosk').room.close();
    openRoom('paused', '?lang=en');
    expect(document.documentElement.className).toBe('');
    const event = new Event('contextmenu', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('autoplay', () => {
  test('begins by itself where sound is let out', async () => {
    const { valerie } = openRoom('ready', '?autoplay&lang=en');
    await expect.poll(() => valerie.asked).toEqual(['play']);
  });

  test('waits for the touch where it is not', async () => {
    const { valerie } = openRoom('ready', '?autoplay&lang=en', false);
    await valerie.ready;
    expect(text('.invitation')).toBe('Touch anywhere to begin');
    expect(valerie.asked).toEqual([]);
  });
});
