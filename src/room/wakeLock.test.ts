import { expect, test } from 'vitest';
import { keepAwake } from './wakeLock.ts';

const settle = () => new Promise((done) => setTimeout(done));

const exhibition = (request?: () => Promise<unknown>) => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const browser = request === undefined ? {} : { wakeLock: { request } };
  const become = (visibilityState: string) => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const stop = keepAwake(browser as unknown as Navigator, page as unknown as Document);
  return { become, stop };
};

test('the lock is asked for at once and again whenever the page comes back', async () => {
  let asked = 0;
  const { become } = exhibition(async () => ++asked);
  expect(asked).toBe(1);
  become('hidden');
  expect(asked).toBe(1);
  become('visible');
  expect(asked).toBe(2);
});

test('a browser that refuses is asked again when the page comes back', async () => {
  let asked = 0;
  const { become } = exhibition(() => {
    asked++;
    return Promise.reject(new DOMException('battery', 'NotAllowedError'));
  });
  await settle();
  become('visible');
  expect(asked).toBe(2);
});

test('a browser without locks is left in peace', async () => {
  const { become, stop } = exhibition();
  await settle();
  become('visible');
  expect(stop).not.toThrow();
});

test('who leaves lets the screen sleep and asks no more', async () => {
  let asked = 0;
  let released = 0;
  const { become, stop } = exhibition(async () => {
    asked++;
    return { release: async () => void released++ };
  });
  await settle();
  stop();
  become('visible');
  expect([asked, released]).toEqual([1, 1]);
});
