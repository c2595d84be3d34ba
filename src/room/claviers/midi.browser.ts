import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Hand, Instruments } from '../../concert/ports.ts';
import { createFakeValerie } from '../fakeValerie.ts';
import { piece } from '../openRoom.ts';
import { readParameters } from '../parameters.ts';
import { createRoom } from '../room.ts';
import '../room.css';

beforeEach(() => page.viewport(1280, 720));

let close = (): void => undefined;
afterEach(() => close());

const furnish = (connect: () => Promise<Instruments>, query = '?lang=en') => {
  const wall = document.createElement('main');
  const canvas = document.createElement('canvas');
  wall.append(canvas);
  document.body.replaceChildren(wall);
  const valerie = createFakeValerie('playing');
  let asked = 0;
  let hand: Hand | undefined;
  const room = createRoom({
    valerie,
    parameters: readParameters(query),
    canvas,
    drawSeed: () => 1,
    connect: ({ createHand }) => {
      asked += 1;
      hand = createHand();
      return connect();
    },
  });
  close = room.close;
  return { valerie, asked: () => asked, hand: () => hand };
};
const press = () => page.getByRole('button', { name: 'Play on a MIDI instrument' }).click();
const notice = () => piece('.notice').textContent;

test('nobody is asked before a visitor wants to play', async () => {
  const { asked } = furnish(async () => ({ names: ['Pleyel'] }));
  await new Promise((done) => setTimeout(done, 100));
  expect(asked()).toBe(0);
  await press();
  expect(asked()).toBe(1);
  await page.getByRole('button', { name: 'MIDI instrument: Pleyel' }).click();
  expect([asked(), notice()]).toEqual([1, '']);
});

test('an instrument’s keys and pedals are the piano’s, beside the letters', async () => {
  const { valerie, hand } = furnish(async () => ({ names: ['Pleyel'] }));
  await press();
  hand()?.press('1 60', 60, 0.8);
  hand()?.pedal('sustain', 0.5);
  hand()?.leave();
  expect(valerie.asked).toEqual(['strike 60 0.8', 'sustain 0.5', 'damp 60', 'sustain 0']);
});

test.each([
  [
    'no instrument is there yet',
    async () => ({ names: [] }),
    /No MIDI instrument is plugged in yet/,
  ],
  [
    'the visitor refuses',
    () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    /told not to let this page hear MIDI/,
  ],
  ['the browser has no MIDI', () => Promise.reject(new Error('no')), /does not know MIDI/],
])('where %s, a sentence says so', async (_, connect, sentence) => {
  const { valerie } = furnish(connect);
  await press();
  await expect.poll(notice).toMatch(sentence);
  expect(valerie.asked).toEqual([]);
});

test('a player piano is asked for at once', () => {
  const { asked } = furnish(async () => ({ names: [] }), '?lang=en&player=Disklavier');
  return expect.poll(asked).toBe(1);
});
