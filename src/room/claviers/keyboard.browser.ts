import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { openRoom, piece } from '../openRoom.ts';
import type { Room } from '../room.ts';

const open = (query = '?lang=en') => openRoom('playing', `${query}&keyboard=show`);
beforeEach(() => page.viewport(1280, 720));

const keysOf = (by: string) =>
  [...document.querySelectorAll('.key')].filter(({ classList }) => classList.contains(by));
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** A place on the keys in the window, `x` in white keys from the left and `y` from their back to their edge. */
const placeOn = (x: number, y: number, whites: number): { x: number; y: number } => {
  const { left, top, width, height } = piece('.keys').getBoundingClientRect();
  return { x: left + (x / whites) * width, y: top + y * height };
};

interface Devtools {
  send(method: string, parameters?: object): Promise<unknown>;
}

/** Puts fingers on the screen, each at its place; none takes them away. */
const touch = async (
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  ...fingers: readonly { x: number; y: number }[]
): Promise<void> => {
  const { left = 0, top = 0 } = window.frameElement?.getBoundingClientRect() ?? {};
  const touchPoints = fingers.map(({ x, y }, id) => ({ x: x + left, y: y + top, id }));
  await (cdp() as Devtools).send('Input.dispatchTouchEvent', { type, touchPoints });
};

/** The keys that are held after all that was asked. */
const heldAfter = (asked: readonly string[]): string[] => {
  const held = new Set<string>();
  for (const [what = '', pitch = ''] of asked.map((one) => one.split(' '))) {
    if (what === 'strike') held.add(pitch);
    if (what === 'damp') held.delete(pitch);
  }
  return [...held];
};

describe('the keys', () => {
  test.each([
    [1920, 1080, 88],
    [1080, 1920, 88],
    [390, 844, 17],
  ])(
    'at %i by %i are %i, wholly in the window, under the picture',
    async (width, height, count) => {
      await page.viewport(width, height);
      const { canvas } = open();
      expect(document.querySelectorAll('.key')).toHaveLength(count);
      const keys = piece('.keyboard').getBoundingClientRect();
      expect([keys.left, keys.right, keys.bottom]).toEqual([0, width, height]);
      expect(keys.height).toBeLessThan(0.36 * height);
      expect(canvas.getBoundingClientRect().bottom).toBeLessThanOrEqual(keys.top + 0.5);
      expect(piece('.controls').getBoundingClientRect().bottom).toBeLessThan(keys.top);
      for (const button of document.querySelectorAll('.board button:not([hidden])'))
        expect(button.getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
    },
  );

  test('have a grand’s proportions', async () => {
    await page.viewport(1080, 1920);
    open();
    const box = (selector: string) => piece(selector).getBoundingClientRect();
    expect(box('.white').height / box('.white').width).toBeCloseTo(150 / 23.5, 0);
    expect(box('.black').width / box('.white').width).toBeCloseTo(13.7 / 23.5, 1);
    expect(box('.black').height / box('.white').height).toBeCloseTo(95 / 150, 2);
  });

  test('go down under the pianist and under the visitor, and one sees under whom', async () => {
    const { valerie } = open();
    valerie.keysDown = [
      { pitch: 39, by: 'pianist' },
      { pitch: 60, by: 'visitor' },
    ];
    await frame();
    const [pianist, ...others] = keysOf('pianist');
    const [visitor] = keysOf('visitor');
    expect(others).toEqual([]);
    const looks = [pianist, visitor, piece('.white')].map(
      (key) => key && getComputedStyle(key).backgroundImage,
    );
    expect(new Set(looks).size).toBe(3);
    valerie.keysDown = [];
    await frame();
    expect(document.querySelectorAll('.pianist, .visitor')).toHaveLength(0);
  });

  test('on a telephone begin around the melody and move by octaves, to the piano’s last key', async () => {
    await page.viewport(390, 844);
    const { valerie } = open();
    const press = async () => {
      valerie.asked.length = 0;
      await userEvent.click(piece('.keys'), { position: { x: 10, y: 240 } });
      return valerie.asked[0]?.split(' ')[1];
    };
    expect(await press()).toBe('72');
    const higher = page.getByRole('button', { name: 'An octave higher' });
    await higher.click();
    expect(await press()).toBe('84');
    await higher.click();
    expect(piece<HTMLButtonElement>('[aria-label="An octave higher"]').disabled).toBe(true);
    expect(await press()).toBe('93');
  });
});

describe('fingers on the screen', () => {
  test('play a chord, louder at the edge of the keys, and the concert is left alone', async () => {
    const { valerie } = open();
    const chord = [23.5, 25.5, 27.5, 30.5].map((x, i) => placeOn(x, 0.7 + i * 0.09, 52));
    await touch('touchStart', ...chord);
    await expect.poll(() => valerie.asked.length).toBe(4);
    const loud = valerie.asked.map((one) => Number(one.split(' ')[2]));
    expect(valerie.asked.map((one) => one.split(' ')[1])).toEqual(['60', '64', '67', '72']);
    expect(loud).toEqual(loud.toSorted((a, b) => a - b));
    expect(new Set(loud).size).toBe(4);
    await touch('touchEnd');
    await expect.poll(() => heldAfter(valerie.asked)).toEqual([]);
    expect(valerie.asked.filter((one) => !/^(strike|damp)/.test(one))).toEqual([]);
  });

  test('slide: every key that they pass sounds once, and they leave by the picture', async () => {
    const { valerie } = open();
    await touch('touchStart', placeOn(23.5, 0.9, 52));
    await touch('touchMove', placeOn(30.5, 0.9, 52));
    const struck = () =>
      valerie.asked.filter((one) => one.startsWith('strike')).map((one) => one.split(' ')[1]);
    await expect.poll(struck).toEqual(['60', '62', '64', '65', '67', '69', '71', '72']);
    expect(heldAfter(valerie.asked)).toEqual(['72']);
    await touch('touchMove', placeOn(30.5, -1, 52));
    await expect.poll(() => heldAfter(valerie.asked)).toEqual([]);
    await touch('touchEnd');
  });

  test.each([
    ['the browser takes the touch', () => touch('touchCancel')],
    ['the window loses the focus', () => window.dispatchEvent(new Event('blur'))],
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    ['the keyboard is hidden', () => piece('[aria-label="Keyboard"]').click()],
    ['the room is closed', (room: Room) => room.close()],
  ])('hold nothing when %s', async (_, happen) => {
    const { room, valerie } = open();
    await touch('touchStart', placeOn(23.5, 0.9, 52), placeOn(25.5, 0.9, 52));
    await expect.poll(() => heldAfter(valerie.asked)).toEqual(['60', '64']);
    await happen(room);
    await expect.poll(() => heldAfter(valerie.asked)).toEqual([]);
    await touch('touchCancel').catch(() => undefined);
  });

  test('are told from a pen, whose pressure counts', () => {
    const { valerie } = open();
    const { x: clientX, y: clientY } = placeOn(23.5, 0.9, 52);
    for (const [pointerId, pressure] of [
      [1, 0.1],
      [2, 0.9],
    ] as const)
      piece('.keys').dispatchEvent(
        new PointerEvent('pointerdown', { pointerId, pressure, clientX, clientY, bubbles: true }),
      );
    const [soft = 0, loud = 0] = valerie.asked.map((one) => Number(one.split(' ')[2]));
    expect([soft, loud].map((weight) => weight.toFixed(2))).toEqual(['0.28', '0.92']);
  });
});

test('ten thousand touches leave no key down', () => {
  const { valerie } = open();
  const keys = piece('.keys');
  const types = ['pointerdown', 'pointerrawupdate', 'pointermove', 'pointerup', 'pointercancel'];
  for (let i = 0; i < 10_000; i++) {
    const { x: clientX, y: clientY } = placeOn((i * 7.3) % 54, (i * 0.37) % 1.2, 52);
    const [type = '', pointerId] = [types[(i * 13) % 5], i % 11];
    keys.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY, pressure: 0.5 }));
  }
  for (let pointerId = 0; pointerId < 11; pointerId++)
    keys.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId }));
  expect(valerie.asked.length).toBeGreaterThan(2000);
  expect(heldAfter(valerie.asked)).toEqual([]);
});

describe('the letters', () => {
  const labels = () => [...document.querySelectorAll('.key i')].map((one) => one.textContent);

  test('are written on the keys while they are used, and go after a while', async () => {
    const { clock } = open();
    expect(labels().join('')).toBe('');
    await userEvent.keyboard('[KeyA]');
    expect(labels().filter(Boolean).toSorted().join('')).toBe(';ADEFGHJKLOPSTUWY');
    await clock.pass(21);
    expect(labels().join('')).toBe('');
  });

  test('are those that are printed on the visitor’s own keys', () => {
    open();
    for (const type of ['keydown', 'keyup'])
      document.body.dispatchEvent(
        new KeyboardEvent(type, { code: 'KeyA', key: 'q', bubbles: true }),
      );
    expect(labels()).toContain('Q');
    expect(labels()).not.toContain('A');
  });

  test('switched off play only where the piano has the focus', async () => {
    const { valerie } = open();
    await page.getByRole('button', { name: 'Letters play the piano' }).click();
    await userEvent.keyboard('[KeyA]');
    expect(valerie.asked).toEqual([]);
    piece('.keys').focus();
    await userEvent.keyboard('[KeyA]');
    expect(valerie.asked).toEqual(['strike 60 0.6', 'damp 60']);
  });

  test('bring their octave into view', async () => {
    await page.viewport(390, 844);
    open();
    await userEvent.keyboard('[KeyX][KeyX][KeyA]');
    expect(labels().filter(Boolean)).toHaveLength(17);
  });
});

test('it can be hidden and shown, and the picture takes the room', async () => {
  const { canvas } = open();
  const button = page.getByRole('button', { name: 'Keyboard', exact: true });
  const small = canvas.getBoundingClientRect().height;
  await button.click();
  expect(piece('.keyboard').hidden).toBe(true);
  expect(piece('[aria-label="Keyboard"]').getAttribute('aria-pressed')).toBe('false');
  expect(canvas.getBoundingClientRect().height).toBeGreaterThan(small);
  await button.click();
  expect(piece('.keyboard').hidden).toBe(false);
});

test('a kiosk shows it when asked to, without its hand', () => {
  open('?kiosk&lang=fr');
  expect(piece('.keyboard').hidden).toBe(false);
  expect(getComputedStyle(piece('.keys')).cursor).toBe('none');
});

test('who plays on it does not call the controls back', async () => {
  const { clock } = open();
  await clock.pass(5);
  await userEvent.click(piece('.keys'), { position: { x: 600, y: 140 } });
  expect(piece('.controls').classList.contains('away')).toBe(true);
});

test.each(['en', 'fr'])('axe finds nothing to blame in it, in %s', async (language) => {
  for (const width of [390, 1280]) {
    await page.viewport(width, 844);
    const { room } = open(`?lang=${language}`);
    await userEvent.keyboard('[KeyA]');
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    room.close();
  }
});
