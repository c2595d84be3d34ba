import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ConcertState } from '../concert/handle.ts';
import { openRoom, piece } from './openRoom.ts';

let opened: ReturnType<typeof openRoom> | undefined;
const open = (...how: Parameters<typeof openRoom>) => {
  opened = openRoom(...how);
  return opened;
};
beforeEach(() => page.viewport(1280, 720));
afterEach(() => opened?.room.close());

const isAway = (selector: string) => piece(selector).classList.contains('away');
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
const text = (selector: string) => piece(selector).innerText.replace(/\s+/g, ' ');

describe('the wall', () => {
  test('a window of its own shape is filled by the canvas, one of another shows it whole and framed', async () => {
    const { canvas } = open();
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
    const { canvas, valerie } = open('preparing');
    expect(getComputedStyle(canvas).opacity).toBe('0');
    valerie.become({ state: 'ready' });
    expect(canvas.classList.contains('hung')).toBe(true);
    valerie.become({ state: 'preparing' });
    expect(canvas.classList.contains('hung')).toBe(false);
  });

  test('the canvas has a name that says what is painted, blank, growing and finished', () => {
    const { canvas, valerie } = open('ready');
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
      const { canvas, valerie } = open('finished', `?lang=${language}`);
      canvas.width = width;
      canvas.height = height;
      valerie.become({ withVisitors: true });
      await expect.poll(() => canvas.getBoundingClientRect().height).toBeCloseTo(height, 0);
      expect(document.elementFromPoint(width / 2, height / 2)).toBe(canvas);
      for (const shown of document.querySelectorAll(
        '.label, .controls, .controls button:not([hidden], .roomy)',
      )) {
        const { x, y, right, bottom } = shown.getBoundingClientRect();
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(shown.contains(document.elementFromPoint((x + right) / 2, bottom - 2))).toBe(true);
      }
      opened?.room.close();
    }
  },
);

describe('the label', () => {
  test('names the pianist, the composer, the work and the evening, and keeps the picture’s name for the end', () => {
    const { valerie } = open('ready');
    expect(text('.label')).toBe(
      'Valérie pianist and painter Frédéric Chopin Nocturne in E-flat major, Op. 9 No. 2 Evening no. 7',
    );
    valerie.become({ state: 'finished', withVisitors: true });
    expect(text('.label')).toMatch(/Pond, no\. 7, with visitors Keep the picture$/);
  });

  test('lets the finished picture be kept while the controls rest, and no touch on it begins anything', async () => {
    const { valerie, clock } = open('finished');
    const address = vi.spyOn(URL, 'createObjectURL');
    await clock.pass(5);
    expect([isAway('.controls'), isAway('.label')]).toEqual([true, false]);
    await page.getByRole('button', { name: 'Keep the picture', exact: true }).click();
    await expect.poll(() => address.mock.calls.length).toBe(1);
    expect(valerie.asked).toEqual([]);
    address.mockRestore();
  });

  test('takes no more than a fifth of a telephone', async () => {
    await page.viewport(390, 844);
    for (const language of ['en', 'fr']) {
      const { valerie, room } = open('finished', `?lang=${language}`);
      valerie.become({ withVisitors: true });
      expect(piece('.label').offsetHeight).toBeLessThan(844 / 5);
      room.close();
    }
  });

  test('credits the samples in the kiosk, where nobody opens the credits', () => {
    open('ready', '?lang=fr&kiosk');
    expect(text('.label')).toMatch(/Alexander Holm, CC BY 3\.0$/);
  });
});

describe('the invitation', () => {
  test('tells honestly how far the preparations are, then that a touch begins', () => {
    const { room, valerie } = open('preparing');
    room.prepare(0.426);
    expect(text('.invitation')).toBe('Tuning the piano, 42%');
    valerie.become({ state: 'ready' });
    expect(text('.invitation')).toBe('Touch anywhere to begin');
    valerie.become({ state: 'playing' });
    expect(isAway('.invitation')).toBe(true);
  });

  test('a concert that plays unheard says that a touch brings the sound', async () => {
    const { valerie, sound } = open('playing', '?lang=en', false);
    expect(text('.invitation')).toBe('Touch anywhere to hear her');
    document.addEventListener('pointerup', () => (sound.audible = true), { once: true });
    await userEvent.click(document.body, { position: { x: 600, y: 60 } });
    expect(sound.audible).toBe(true);
    expect(valerie.asked).toEqual(['play']);
  });

  test('an evening that failed is tried again by a touch on the bare wall', async () => {
    const { canvas, valerie } = open('failed');
    expect(text('.invitation')).toBe('Touch anywhere to try again');
    expect(canvas.classList.contains('hung')).toBe(false);
    await userEvent.click(canvas, { position: { x: 600, y: 60 } });
    await expect.poll(() => valerie.asked).toEqual(['restart 7', 'play']);
    expect(isAway('.invitation')).toBe(true);
  });

  test('a touch on the canvas begins, the next one pauses; one on the controls does neither', async () => {
    const { valerie, canvas } = open('ready');
    await userEvent.click(canvas, { position: { x: 600, y: 60 } });
    await userEvent.click(canvas, { position: { x: 600, y: 60 } });
    await userEvent.click(piece('.total'));
    expect(valerie.asked).toEqual(['play', 'pause']);
  });
});

describe('the controls fade', () => {
  test('after four still seconds of music, with the label, and come back by pointer, key and focus', async () => {
    const { valerie, clock } = open('playing');
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
    const { clock } = open('playing');
    await clock.pass(5);
    expect(getComputedStyle(piece('.controls')).pointerEvents).toBe('none');
  });

  test('but not under a keyboard’s focus', async () => {
    const { clock } = open('playing');
    await clock.pass(5);
    await userEvent.keyboard('{Tab}');
    expect(isAway('.controls')).toBe(false);
    await clock.pass(60);
    expect(isAway('.controls')).toBe(false);
  });

  test('nor for who plays along on the letters', async () => {
    const { clock } = open('playing');
    await clock.pass(5);
    await userEvent.keyboard('[KeyA]');
    expect(isAway('.controls')).toBe(true);
  });

  test('and leave the label beside the finished picture', async () => {
    const { clock } = open('finished');
    await clock.pass(5);
    expect([isAway('.controls'), isAway('.label')]).toEqual([true, false]);
  });
});

describe('two languages', () => {
  test('the switch shows the other language’s own name and turns everything', async () => {
    open('ready');
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
    const { room, clock } = open('playing');
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

describe('a notice', () => {
  test('of one error that passed goes after its time', async () => {
    const { room, clock } = open('playing');
    room.tell('unexpected');
    expect(text('.notice')).toMatch(/Something went wrong/);
    await clock.pass(12);
    expect(piece('.notice').textContent).toBe('');
  });

  test('of why there is no evening stays until there is one', async () => {
    const { room, valerie, clock } = open('failed');
    room.tell('truncated');
    await clock.pass(600);
    expect(text('.notice')).toMatch(/breaks off in the middle/);
    valerie.become({ state: 'ready' });
    await clock.pass(12);
    expect(piece('.notice').textContent).toBe('');
  });
});

describe('the credits', () => {
  test('open, name who gave what, and close', async () => {
    open('paused');
    await page.getByRole('button', { name: 'Credits' }).click();
    expect(text('dialog')).toMatch(/Alexander Holm.*CC BY 3\.0.*CC0.*EB Garamond.*MIT/);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
  });
});

describe('the kiosk', () => {
  test('begins by itself and, after its minute, anew with another seed', async () => {
    const { valerie, clock } = open('ready', '?kiosk&hang=2&lang=en');
    expect(valerie.asked).toEqual(['play']);
    valerie.become({ state: 'finished' });
    await clock.pass(2);
    expect(valerie.asked).toEqual(['play', 'restart 41', 'play']);
  });

  test('has no cursor, no menu, no selection, no dragging and no way out', () => {
    const { canvas } = open('paused', '?kiosk&lang=en');
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
    const { clock } = open('preparing', '?kiosk&lang=en');
    expect(piece('.controls button').getBoundingClientRect().height).toBeGreaterThanOrEqual(54);
    await clock.pass(5);
    expect(isAway('.controls')).toBe(true);
  });

  test('leaves no trace on a page that is no kiosk', () => {
    open('paused', '?kiosk').room.close();
    open('paused', '?lang=en');
    expect(document.documentElement.className).toBe('');
    const event = new Event('contextmenu', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('autoplay', () => {
  test('begins by itself where sound is let out', async () => {
    const { valerie } = open('ready', '?autoplay&lang=en');
    await expect.poll(() => valerie.asked).toEqual(['play']);
  });

  test('waits for the touch where it is not', async () => {
    const { valerie } = open('ready', '?autoplay&lang=en', false);
    await valerie.ready;
    expect(text('.invitation')).toBe('Touch anywhere to begin');
    expect(valerie.asked).toEqual([]);
  });
});

test('a room where nothing happens touches nothing of the page, and does not measure it', async () => {
  open('paused');
  const changes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, attributeName } of records)
      changes.push(`${target.nodeName} ${attributeName}`);
  });
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, everything);
  const height = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight');
  let measured = 0;
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      measured += 1;
      return height?.get?.call(this);
    },
  });
  const look = async (milliseconds: number) => {
    changes.length = 0;
    measured = 0;
    await new Promise((done) => setTimeout(done, milliseconds));
    return { changes: [...changes], measured };
  };
  const nothing = { changes: [], measured: 0 };
  await expect.poll(() => look(600)).toEqual(nothing); // until what fades in at first is there
  expect(await look(1500)).toEqual(nothing); // and some ticks more
  if (height) Object.defineProperty(HTMLElement.prototype, 'offsetHeight', height);
  observer.disconnect();
});

test('a room that is left watches nothing and waits for nothing', async () => {
  const own = window.ResizeObserver;
  let watched = 0;
  window.ResizeObserver = class extends own {
    override observe(target: Element) {
      watched += 1;
      super.observe(target);
    }
    override disconnect() {
      watched -= 1;
      super.disconnect();
    }
  };
  const { room, clock, valerie } = open('playing');
  window.ResizeObserver = own;
  room.tell('missing-sample');
  expect([watched, clock.waiting()]).toEqual([3, 2]);
  room.close();
  expect([watched, clock.waiting(), valerie.listeners]).toEqual([0, 0, 0]);
});

test('nothing moves for who asks for less motion', () => {
  const moving = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && /transition|animation/.test(rule.cssText));
  expect(document.styleSheets.length).toBeGreaterThan(0);
  expect(moving).toEqual([]);
});

test('the type is the page’s own', async () => {
  open();
  await document.fonts.ready;
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  expect(loaded.map(({ family }) => family.replaceAll('"', ''))).toContain('EB Garamond Variable');
  const strangers = performance
    .getEntriesByType('resource')
    .filter(({ name }) => !name.startsWith(location.origin) && !name.startsWith('data:'));
  expect(strangers).toEqual([]);
});

describe('axe finds nothing to blame', () => {
  const states: readonly ConcertState[] = [
    'preparing',
    'ready',
    'playing',
    'paused',
    'finished',
    'failed',
  ];
  for (const language of ['en', 'fr'])
    test.each(states)(`in ${language}, %s`, async (state) => {
      const { room } = open(state, `?lang=${language}`);
      if (state === 'failed') room.tell('not-midi');
      const { violations } = await axe.run(document);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

  test('in the credits', async () => {
    open('paused');
    await page.getByRole('button', { name: 'Credits' }).click();
    const { violations } = await axe.run(document);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
