import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isAway, openRoom, piece } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement;
/** Until the browser has taken the focus from what can have it no more. */
const aFrame = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const offer = (place: number) => piece(`.label .offers button:nth-child(${place})`);

/** Chooses one of a finished picture's offers by the keyboard alone. */
const choose = async (place: number) => {
  const there = openRoom('finished');
  await there.clock.pass(21);
  for (let press = 0; press < place; press++) await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(offer(place));
  await userEvent.keyboard('{Enter}');
  return there;
};

test.each([2, 3])(
  'offer %i, chosen by Enter, leaves the focus to the button that pauses',
  async (place) => {
    const { clock } = await choose(place);
    await expect.poll(focused).toBe('Pause');
    await clock.pass(4);
    expect([isAway('.controls'), isAway('.label')]).toEqual([true, true]);
    expect(focused()).toBe('Pause');
    await userEvent.keyboard('{Tab}');
    expect(focused()).toMatch(/^Rehearse/);
    await clock.pass(60);
    expect([isAway('.controls'), isAway('.label')]).toEqual([false, false]);
  },
);

test('the offer to keep the picture keeps the focus', async () => {
  await choose(1);
  expect(document.activeElement).toBe(offer(1));
});

test('while a canvas is put up the focus waits for the button, and wakes nobody as it comes', async () => {
  const { valerie, clock } = openRoom('finished');
  await userEvent.keyboard('{Tab}');
  valerie.become({ state: 'preparing' });
  await aFrame();
  await clock.pass(60);
  valerie.become({ state: 'ready' });
  expect(focused()).toBe('Play');
  valerie.become({ state: 'playing' });
  await clock.pass(4);
  expect([focused(), isAway('.controls'), isAway('.label')]).toEqual(['Pause', true, true]);
});

test('a button that was switched off for a while has the focus again', async () => {
  const { valerie } = openRoom('paused');
  piece('[aria-label^="Rehearse"]').focus();
  valerie.become({ state: 'preparing' });
  await aFrame();
  valerie.become({ state: 'ready' });
  expect(focused()).toMatch(/^Rehearse/);
});

test('who touches the page meanwhile is given no focus', async () => {
  const { valerie } = openRoom('paused');
  piece('[aria-label="Play"]').focus();
  valerie.become({ state: 'preparing' });
  await aFrame();
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  valerie.become({ state: 'ready' });
  expect(document.activeElement).toBe(document.body);
});

test('the first Tab on the next finished picture brings the label back, and reaches its first offer', async () => {
  const { valerie, clock } = await choose(2);
  await expect.poll(focused).toBe('Pause');
  await clock.pass(270);
  valerie.become({ state: 'finished' });
  await clock.pass(21);
  expect(isAway('.label')).toBe(true);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(offer(1));
  await clock.pass(60);
  expect([isAway('.controls'), isAway('.label')]).toEqual([false, false]);
});

test('so it does for who has pressed a button with the mouse before', async () => {
  const { valerie, clock } = openRoom('ready');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  valerie.become({ state: 'finished' });
  await clock.pass(21);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(offer(1));
});
