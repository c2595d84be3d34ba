import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openRoom, piece } from '../openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

const send = (type: 'keydown' | 'keyup', code: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent(type, { code, bubbles: true, cancelable: true, ...more });
  document.body.dispatchEvent(event);
  return event;
};

test('Space plays and pauses, arrows go five seconds', async () => {
  const { valerie } = openRoom('ready');
  await userEvent.keyboard(' ');
  valerie.position = 60;
  await userEvent.keyboard('{ArrowRight}{ArrowLeft} ');
  expect(valerie.asked).toEqual(['play', 'seek 65', 'seek 60', 'pause']);
});

test('a held Space does not flutter, a held arrow goes on', () => {
  const { valerie } = openRoom('ready');
  send('keydown', 'Space');
  send('keydown', 'Space', { repeat: true });
  send('keydown', 'ArrowRight');
  send('keydown', 'ArrowRight', { repeat: true });
  expect(valerie.asked).toEqual(['play', 'seek 5', 'seek 10']);
});

test('Home is the same evening from the beginning', async () => {
  const { valerie } = openRoom('playing');
  await userEvent.keyboard('{Home}');
  await expect.poll(() => valerie.asked).toEqual(['restart 7', 'play']);
});

test('Shift+M mutes and sounds no key of the piano', async () => {
  const { valerie } = openRoom('playing');
  await userEvent.keyboard('{Shift>}[KeyM]{/Shift}');
  expect(valerie.muted).toBe(true);
  expect(valerie.asked).toEqual(['sustain 1', 'sustain 0']);
});

test('Shift+F asks for the full screen and strikes no F', async () => {
  const { valerie } = openRoom('playing');
  const asked: Element[] = [];
  const own = Element.prototype.requestFullscreen;
  Element.prototype.requestFullscreen = function () {
    asked.push(this);
    return Promise.reject(new TypeError('not allowed'));
  };
  send('keydown', 'KeyF', { shiftKey: true, key: 'F' });
  Element.prototype.requestFullscreen = own;
  await expect.poll(() => piece('.notice').textContent).toMatch(/keeps the page in its window/);
  expect(asked.length).toBe(document.fullscreenEnabled ? 1 : 0);
  expect(valerie.asked).toEqual([]);
});

test('on a French keyboard the commands are where their letters are, and the piano keeps its place', () => {
  const { valerie } = openRoom('playing');
  send('keydown', 'Semicolon', { shiftKey: true, key: 'M' });
  expect(valerie.muted).toBe(true);
  piece('.loudness').focus();
  piece('.loudness').dispatchEvent(
    new KeyboardEvent('keydown', { code: 'Semicolon', key: 'M', shiftKey: true, bubbles: true }),
  );
  expect(valerie.muted).toBe(false);
  send('keydown', 'KeyM', { shiftKey: true, key: '?' });
  expect(valerie.muted).toBe(false);
  expect(valerie.asked).toEqual([]);
  send('keydown', 'KeyA', { key: 'q' });
  expect(valerie.asked).toEqual(['strike 60 0.6']);
});

test('a letter strikes its string and damps it when it is let go', async () => {
  const { valerie } = openRoom('playing');
  await userEvent.keyboard('[KeyG>]');
  expect(valerie.asked).toEqual(['strike 67 0.6']);
  await userEvent.keyboard('[/KeyG]');
  expect(valerie.asked).toEqual(['strike 67 0.6', 'damp 67']);
});

test('the key’s own repetition is no trill', () => {
  const { valerie } = openRoom('playing');
  send('keydown', 'KeyA');
  for (let times = 0; times < 20; times++) send('keydown', 'KeyA', { repeat: true });
  send('keyup', 'KeyA');
  expect(valerie.asked).toEqual(['strike 60 0.6', 'damp 60']);
});

test.each([
  ['the window loses the focus', () => window.dispatchEvent(new Event('blur'))],
  ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['a control takes the focus', () => piece('.place').focus()],
  ['a shortcut of the browser begins', () => send('keydown', 'KeyC', { ctrlKey: true })],
])('no string is held when %s, nor struck by a key that only repeats', (_, happen) => {
  const { valerie } = openRoom('playing');
  send('keydown', 'KeyD');
  send('keydown', 'KeyG');
  happen();
  send('keydown', 'KeyD', { repeat: true });
  expect(valerie.asked).toEqual(['strike 64 0.6', 'strike 67 0.6', 'damp 64', 'damp 67']);
});

test.each([['ctrlKey'], ['altKey'], ['metaKey']])(
  'a letter under %s is the browser’s',
  (modifier) => {
    const { valerie } = openRoom('playing');
    const event = send('keydown', 'KeyA', { [modifier]: true });
    expect(event.defaultPrevented).toBe(false);
    expect(valerie.asked).toEqual([]);
  },
);

test('letters do nothing on a slider', async () => {
  const { valerie } = openRoom('playing');
  piece('.loudness').focus();
  await userEvent.keyboard('[KeyA]');
  expect(valerie.asked).toEqual([]);
});

test('letters can be switched off and on', async () => {
  const { valerie } = openRoom('playing');
  const letters = page.getByRole('button', { name: 'Letters play the piano' });
  await letters.click();
  await userEvent.keyboard('[KeyA]');
  expect(valerie.asked).toEqual([]);
  await letters.click();
  await userEvent.keyboard('[KeyA]');
  expect(valerie.asked).toEqual(['strike 60 0.6', 'damp 60']);
});

test('Space on a button is the button’s', async () => {
  const { valerie } = openRoom('playing');
  piece('[aria-label="Mute"]').focus();
  await userEvent.keyboard(' ');
  expect(valerie.muted).toBe(true);
  expect(valerie.asked).toEqual([]);
});

test('behind the credits nothing plays', async () => {
  const { valerie } = openRoom('playing');
  await page.getByRole('button', { name: 'Credits' }).click();
  await userEvent.keyboard('[KeyA] ');
  expect(document.querySelector('dialog[open]')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(document.querySelector('dialog[open]')).toBeNull();
  expect(valerie.asked).toEqual([]);
});

test('a room that is left hears nothing and holds nothing', () => {
  const { room, valerie } = openRoom('playing');
  send('keydown', 'KeyA');
  room.close();
  send('keydown', 'KeyS');
  send('keydown', 'Space');
  expect(valerie.asked).toEqual(['strike 60 0.6', 'damp 60']);
});

describe('Shift', () => {
  const press = (code: string, more: KeyboardEventInit = {}) =>
    send('keydown', code, { key: code.slice(-1), shiftKey: true, ...more });

  test('held alone is the pedal', async () => {
    const { valerie } = openRoom('playing');
    await userEvent.keyboard('{Shift>}[KeyA]{/Shift}');
    expect(valerie.asked).toEqual(['sustain 1', 'strike 60 0.6', 'damp 60', 'sustain 0']);
  });

  test('under who plays leaves F and M to the piano', () => {
    const { valerie } = openRoom('playing');
    send('keydown', 'KeyA');
    press('ShiftLeft', { key: 'Shift' });
    press('KeyF');
    press('Semicolon', { key: 'M' });
    expect(valerie.asked).toEqual(['strike 60 0.6', 'sustain 1', 'strike 65 0.6', 'strike 76 0.6']);
    expect(valerie.muted).toBe(false);
  });

  test('is no pedal any more once it means something else', () => {
    const { valerie } = openRoom('playing');
    press('ShiftLeft', { key: 'Shift' });
    press('Tab');
    expect(valerie.asked).toEqual(['sustain 1', 'sustain 0']);
  });

  test('is let go with the window', () => {
    const { valerie } = openRoom('playing');
    press('ShiftLeft', { key: 'Shift' });
    window.dispatchEvent(new Event('blur'));
    expect(valerie.asked).toEqual(['sustain 1', 'sustain 0']);
  });
});

test('ten thousand keys, let go or not, leave none down', () => {
  const { valerie } = openRoom('playing');
  const codes = ['KeyA', 'KeyW', 'KeyS', 'KeyZ', 'KeyX', 'Semicolon', 'ShiftLeft', 'KeyG'];
  const held = new Set<string>();
  for (let i = 0; i < 10_000; i++) {
    const code = codes[(i * 5 + (i >> 4)) % codes.length] ?? '';
    send(i % 3 < 2 ? 'keydown' : 'keyup', code, { key: code === 'ShiftLeft' ? 'Shift' : '' });
  }
  window.dispatchEvent(new Event('blur'));
  for (const [what, key = ''] of valerie.asked.map((one) => one.split(' '))) {
    if (what === 'strike') held.add(key);
    if (what === 'damp') held.delete(key);
  }
  expect(valerie.asked.length).toBeGreaterThan(3000);
  expect([...held]).toEqual([]);
  expect(valerie.asked.findLast((one) => one.startsWith('sustain'))).toBe('sustain 0');
});
