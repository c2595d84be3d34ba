import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openRoom, piece, shownControls, text } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

describe('the wall', () => {
  test('a window of its own shape is filled by the canvas, one of another shows it whole and framed', async () => {
    const { canvas } = openRoom();
    canvas.width = 1000;
    canvas.height = 500;
    await expect.poll(() => canvas.style.getPropertyValue('--format')).toBe('2');
    for (const [width, height, wall] of [
      [1280, 640, 0],
      [1280, 720, 0.08 * 720],
      [390, 844, 0.08 * 390],
    ] as const) {
      await page.viewport(width, height);
      const box = canvas.getBoundingClientRect();
      expect(box.width / box.height).toBeCloseTo(2);
      expect(Math.min(width - box.width, height - box.height)).toBeCloseTo(wall, 0);
      expect(box.left + box.right).toBeCloseTo(width, 0);
      expect(box.top + box.bottom).toBeCloseTo(height, 0);
    }
  });

  test('is bare until there is a canvas, and while it is changed for a fresh one', () => {
    const { canvas, valerie } = openRoom('preparing');
    expect(getComputedStyle(canvas).opacity).toBe('0');
    valerie.become({ state: 'ready' });
    expect(canvas.classList.contains('hung')).toBe(true);
    valerie.become({ state: 'preparing' });
    expect(canvas.classList.contains('hung')).toBe(false);
  });

  test('the canvas has a name that says what is painted, blank, growing and finished', () => {
    const { canvas, valerie } = openRoom('ready');
    const name = () => canvas.getAttribute('aria-label');
    expect(name()).toMatch(/still blank/);
    valerie.position = 10;
    valerie.become({ state: 'playing' });
    expect(name()).toMatch(/first broad strokes/);
    expect(text('.unseen')).toBe(name());
    valerie.position = 272;
    valerie.become({ state: 'finished' });
    expect(name()).toMatch(/^An oil painting of a pond at dusk/);
  });

  test('an improvisation that was left early is not called whole', () => {
    const { canvas, valerie } = openRoom('ready');
    const name = () => canvas.getAttribute('aria-label');
    valerie.position = 5;
    valerie.become({ state: 'finished', music: 'improvisation' });
    expect(name()).toMatch(/^Left as it stands\. .*first broad strokes/);
    valerie.position = 250;
    valerie.become({ state: 'finished' });
    expect(name()).toMatch(/^An oil painting of a pond at dusk/);
  });
});

test.each([
  [640, 360],
  [844, 390],
  [390, 844],
  [1280, 720],
])(
  'at %i by %i the middle is the picture’s, and all of the controls are to be seen',
  async (width, height) => {
    await page.viewport(width, height);
    for (const language of ['en', 'fr']) {
      const { canvas, valerie, room } = openRoom('finished', `?lang=${language}`);
      canvas.width = width;
      canvas.height = height;
      valerie.become({ withVisitors: true });
      await expect.poll(() => canvas.getBoundingClientRect().height).toBeCloseTo(height, 0);
      const inSight = () => {
        expect(document.elementFromPoint(width / 2, height / 2)).toBe(canvas);
        for (const shown of [piece('.label'), piece('.controls'), ...shownControls()]) {
          const { x, y, right, bottom } = shown.getBoundingClientRect();
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(shown.contains(document.elementFromPoint((x + right) / 2, bottom - 2))).toBe(true);
        }
      };
      inSight();
      piece('button.more').click();
      inSight();
      room.close();
    }
  },
);
