import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ConcertState } from '../concert/handle.ts';
import { openRoom } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

test('a room where nothing happens touches nothing of the page, and does not measure it', async () => {
  openRoom('paused');
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
  const { room, clock, valerie } = openRoom('playing');
  window.ResizeObserver = own;
  room.tell('missing-sample');
  expect([watched, clock.waiting()]).toEqual([3, 3]);
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
  openRoom();
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
      const { room } = openRoom(state, `?lang=${language}`);
      if (state === 'failed') room.tell('not-midi');
      const { violations } = await axe.run(document);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

  test('in the credits', async () => {
    openRoom('paused');
    await page.getByRole('button', { name: 'Credits' }).click();
    const { violations } = await axe.run(document);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
