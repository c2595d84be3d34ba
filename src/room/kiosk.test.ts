import { expect, test } from 'vitest';
import type { ConcertState } from '../concert/handle.ts';
import { createFakeValerie } from './fakeValerie.ts';
import { createFakeWait } from './fakeWait.ts';
import { keepPlaying } from './kiosk.ts';

const open = (state: ConcertState, renew?: () => boolean) => {
  const valerie = createFakeValerie(state);
  const clock = createFakeWait();
  let drawn = 40;
  const close = keepPlaying({
    valerie,
    hang: 60,
    drawSeed: () => ++drawn,
    wait: clock.wait,
    ...(renew && { renew }),
  });
  return { valerie, clock, close };
};

test('the first evening begins as soon as it is ready, and not before', async () => {
  const { valerie, clock } = open('preparing');
  await clock.pass(100);
  expect(valerie.asked).toEqual([]);
  valerie.become({ state: 'ready' });
  expect(valerie.asked).toEqual(['play']);
});

test('the finished picture hangs for a minute, then another evening begins', async () => {
  const { valerie, clock } = open('playing');
  valerie.become({ state: 'finished' });
  await clock.pass(59);
  expect(valerie.asked).toEqual([]);
  await clock.pass(1);
  expect(valerie.asked).toEqual(['restart 41', 'play']);
  expect(valerie.state).toBe('playing');
});

test('a hundred evenings follow each other, each of another seed, and nothing piles up', async () => {
  const { valerie, clock } = open('playing');
  const seeds = new Set<number>();
  for (let evening = 0; evening < 100; evening++) {
    valerie.become({ state: 'finished' });
    await clock.pass(60);
    seeds.add(valerie.seed);
  }
  expect(seeds.size).toBe(100);
  expect(valerie.state).toBe('playing');
  expect(clock.waiting()).toBe(0);
  expect(valerie.listeners).toBe(1);
});

test('a visitor’s pause ends after a minute', async () => {
  const { valerie, clock } = open('playing');
  valerie.pause();
  await clock.pass(60);
  expect(valerie.asked).toEqual(['pause', 'play']);
});

test('who looks back into a finished picture is not interrupted by the next evening', async () => {
  const { valerie, clock } = open('playing');
  valerie.become({ state: 'finished' });
  await clock.pass(30);
  valerie.become({ state: 'playing' });
  await clock.pass(600);
  expect(valerie.asked).toEqual([]);
});

test('changes that are not of state leave the minute as it is', async () => {
  const { valerie, clock } = open('playing');
  valerie.become({ state: 'finished' });
  await clock.pass(50);
  valerie.become({ withVisitors: true });
  await clock.pass(10);
  expect(valerie.asked).toEqual(['restart 41', 'play']);
});

test('an evening that cannot begin is tried again', async () => {
  const { valerie, clock } = open('playing');
  const restart = valerie.restart;
  valerie.restart = () => Promise.reject(new Error('the graphics card is away'));
  valerie.become({ state: 'finished' });
  await clock.pass(150);
  valerie.restart = restart;
  await clock.pass(60);
  expect(valerie.asked).toEqual(['restart 43', 'play']);
});

test('a first evening that fails is tried again after a minute, each time only once', async () => {
  const { valerie, clock } = open('preparing');
  const { restart } = valerie;
  valerie.restart = async () => {
    valerie.asked.push('restart in vain');
    valerie.become({ state: 'preparing' });
    valerie.become({ state: 'failed' });
    throw new Error('no connection');
  };
  valerie.become({ state: 'failed' });
  await clock.pass(59);
  expect(valerie.asked).toEqual([]);
  await clock.pass(121);
  expect(valerie.asked).toEqual(['restart in vain', 'restart in vain', 'restart in vain']);
  expect(clock.waiting()).toBe(1);
  valerie.restart = restart;
  valerie.asked.length = 0;
  await clock.pass(60);
  expect(valerie.asked).toEqual(['restart 44', 'play']);
  expect(valerie.state).toBe('playing');
  expect(clock.waiting()).toBe(0);
});

test('a closed kiosk begins nothing any more', async () => {
  const { valerie, clock, close } = open('playing');
  valerie.become({ state: 'finished' });
  close();
  await clock.pass(600);
  expect(valerie.asked).toEqual([]);
  expect(valerie.listeners).toBe(0);
});

test('a new version of the page is taken between two evenings, and not before', async () => {
  let waits = true;
  let taken = 0;
  const renew = () => {
    const takes = waits;
    waits = false;
    if (takes) taken += 1;
    return takes;
  };
  const { valerie, clock } = open('playing', renew);
  await clock.pass(300);
  valerie.become({ state: 'finished' });
  await clock.pass(59);
  expect(taken).toBe(0);
  await clock.pass(1);
  expect(taken).toBe(1);
  expect(valerie.asked).toEqual([]);
  await clock.pass(60);
  expect(valerie.asked).toEqual(['restart 41', 'play']);
});
