import { expect, test } from 'vitest';
import type { ConcertState } from '../concert/handle.ts';
import { createFakeValerie } from './fakeValerie.ts';
import { createTransport } from './transport.ts';

const settle = () => new Promise((done) => setTimeout(done));

const concert = (state: ConcertState) => {
  const valerie = createFakeValerie(state);
  const troubles: unknown[] = [];
  const transport = createTransport({
    valerie,
    drawSeed: () => 8,
    onTrouble: (cause) => troubles.push(cause),
  });
  return { valerie, transport, troubles };
};

test('the first touch begins the concert, the next ones pause and go on', () => {
  const { valerie, transport } = concert('ready');
  transport.touch(true);
  transport.touch(true);
  transport.touch(true);
  expect(valerie.asked).toEqual(['play', 'pause', 'play']);
});

test('a touch on a concert that nobody hears brings the sound and does not pause', () => {
  const { valerie, transport } = concert('playing');
  transport.touch(false);
  expect(valerie.asked).toEqual(['play']);
});

test('a touch leaves a finished picture hanging; play is another evening', async () => {
  const { valerie, transport } = concert('finished');
  transport.touch(true);
  expect(valerie.asked).toEqual([]);
  transport.playOrPause();
  await settle();
  expect(valerie.asked).toEqual(['restart 8', 'play']);
});

test('from the beginning is the same evening again', async () => {
  const { valerie, transport } = concert('finished');
  transport.fromTheBeginning();
  await settle();
  expect(valerie.asked).toEqual(['restart 7', 'play']);
});

test('arrows pressed faster than the picture follows add up', async () => {
  const { valerie, transport } = concert('playing');
  valerie.position = 60;
  const gates: (() => void)[] = [];
  valerie.seek = (to) => {
    valerie.asked.push(`seek ${to}`);
    return new Promise((done) => gates.push(done));
  };
  for (let press = 0; press < 3; press++) transport.jump(5);
  expect(valerie.asked).toEqual(['seek 65', 'seek 70', 'seek 75']);
  expect(transport.position).toBe(75);
  for (const open of gates) open();
  await settle();
  expect(transport.position).toBe(60);
});

test('nobody seeks before the upbeat or after the last chord', () => {
  const { valerie, transport } = concert('paused');
  transport.jump(-5);
  transport.seek(9999);
  expect(valerie.asked).toEqual(['seek 0', 'seek 272']);
});

test.each(['playOrPause', 'touch', 'fromTheBeginning'] as const)(
  'an evening that failed is tried again by %s',
  async (way) => {
    const { valerie, transport } = concert('failed');
    transport[way](false);
    await settle();
    expect(valerie.asked).toEqual(['restart 7', 'play']);
  },
);

test('what fails is told and not thrown', async () => {
  const { valerie, transport, troubles } = concert('ready');
  valerie.play = () => Promise.reject(new Error('no concert'));
  transport.playOrPause();
  await settle();
  expect(troubles).toHaveLength(1);
});

test('an improvisation is finished by the key that plays and pauses, and not by a touch', () => {
  const { valerie, transport } = concert('improvising');
  transport.touch(true);
  expect(valerie.asked).toEqual([]);
  transport.playOrPause();
  expect(valerie.asked).toEqual(['finish']);
});

test('a rehearsal begins and ends with one button, and playing lets the pianist go on', () => {
  const { valerie, transport } = concert('ready');
  transport.rehearse();
  transport.touch(true);
  transport.playOrPause();
  valerie.become({ state: 'rehearsing' });
  transport.rehearse();
  expect(valerie.asked).toEqual(['rehearse', 'play', 'pause']);
});

test('a touch on the line begins there where nothing has begun yet, and else only goes there', async () => {
  const fresh = concert('ready');
  fresh.transport.touchLine(3);
  await settle();
  expect(fresh.valerie.asked).toEqual(['seek 3', 'play']);
  const paused = concert('paused');
  paused.transport.touchLine(3);
  await settle();
  expect(paused.valerie.asked).toEqual(['seek 3']);
});
