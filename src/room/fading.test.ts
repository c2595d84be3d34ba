import { expect, test } from 'vitest';
import { createFading } from './fading.ts';
import { createFakeWait } from './fakeWait.ts';

const controls = () => {
  const clock = createFakeWait();
  const now = { playing: true, changes: 0 };
  const fading = createFading(
    clock.wait,
    () => now.playing,
    () => void now.changes++,
  );
  return { clock, now, fading };
};

test('after four seconds without movement the controls rest', async () => {
  const { clock, fading } = controls();
  await clock.pass(3.9);
  expect(fading.resting).toBe(false);
  await clock.pass(0.1);
  expect(fading.resting).toBe(true);
});

test('who keeps moving keeps them', async () => {
  const { clock, fading } = controls();
  for (let move = 0; move < 10; move++) {
    await clock.pass(3);
    fading.wake();
  }
  expect(fading.resting).toBe(false);
  expect(clock.waiting()).toBe(1);
});

test('they come back at once, and say so once', async () => {
  const { clock, now, fading } = controls();
  await clock.pass(5);
  fading.wake();
  fading.wake();
  expect(fading.resting).toBe(false);
  expect(now.changes).toBe(2);
});

test('they do not rest before the beginning or in a pause', async () => {
  const { clock, now, fading } = controls();
  now.playing = false;
  await clock.pass(60);
  expect(fading.resting).toBe(false);
  now.playing = true;
  await clock.pass(4);
  expect(fading.resting).toBe(true);
  now.playing = false;
  expect(fading.resting).toBe(false);
});

test('a room that is left waits for nothing', () => {
  const { clock, fading } = controls();
  fading.stop();
  expect(clock.waiting()).toBe(0);
});
