import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nameOf, openRoom, piece } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

const named = (name: string) => page.getByRole('button', { name, exact: true });
const place = () => piece<HTMLInputElement>('.place');

test('the first Tab reaches Mute, and every control comes after it', async () => {
  openRoom('paused');
  const reached: string[] = [];
  for (let press = 0; press < 14; press++) {
    await userEvent.keyboard('{Tab}');
    reached.push(nameOf(document.activeElement));
  }
  expect(reached).toEqual([
    'Mute',
    'Volume',
    'From the beginning',
    'Play',
    'Rehearse: play the melody yourself, with any key',
    'Place in the piece',
    'Next picture',
    'Play a MIDI file of yours',
    'Letters play the piano',
    'Keyboard',
    'Play on a MIDI instrument',
    'Full screen',
    'Français',
    'Credits',
  ]);
});

test('a machine without keys is not told of letters until one of a keyboard is pressed', async () => {
  const { matchMedia } = window;
  window.matchMedia = (query) => ({ ...matchMedia.call(window, query), matches: false });
  openRoom('playing');
  window.matchMedia = matchMedia;
  const letters = () => piece('[aria-label="Letters play the piano"]').hidden;
  expect(letters()).toBe(true);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(letters()).toBe(true); // as a keyboard on the screen sends it
  await userEvent.keyboard('[KeyQ]');
  expect(letters()).toBe(false);
});

test('the button that ends an improvisation says what it does', async () => {
  const { valerie } = openRoom('improvising');
  await named('Finish the picture').click();
  expect(valerie.asked).toEqual(['finish']);
});

test('the button that keeps the picture says how large it is', () => {
  const { canvas, valerie } = openRoom('improvising');
  Object.assign(canvas, { width: 800, height: 450 });
  valerie.become({});
  expect(named('Keep the picture, 800 × 450 pixels').query()).not.toBeNull();
});

test('what has the focus shows it', async () => {
  openRoom('paused');
  await userEvent.keyboard('{Tab}');
  const { outlineStyle, outlineWidth } = getComputedStyle(piece('[aria-label="Mute"]'));
  expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
});

test('the button plays and pauses, and says which', async () => {
  const { valerie } = openRoom('ready');
  await named('Play').click();
  await named('Pause').click();
  expect(valerie.asked).toEqual(['play', 'pause']);
});

test('nothing can be played before it is there', () => {
  openRoom('preparing');
  expect(piece<HTMLButtonElement>('[aria-label="Play"]').disabled).toBe(true);
});

test('after the end the button offers another evening with another seed', async () => {
  const { valerie } = openRoom('finished');
  await named('Play another evening').click();
  await expect.poll(() => valerie.asked).toEqual(['restart 41', 'play']);
});

test('after a failure the button offers to try again', async () => {
  const { valerie } = openRoom('failed');
  await named('Try to play again').click();
  await expect.poll(() => valerie.asked).toEqual(['restart 7', 'play']);
});

test('no times are told of a piece that has not come yet', () => {
  const { valerie } = openRoom('preparing');
  const times = () => ['.now', '.total'].map((selector) => piece(selector).textContent);
  expect(times()).toEqual(['0:00, A', '4:32']);
  valerie.duration = 0;
  valerie.become({});
  expect(times()).toEqual(['', '']);
});

test('the line shows the sections by name and tells the place by both', async () => {
  const { valerie } = openRoom('paused');
  valerie.position = 62;
  valerie.become({});
  const names = [...document.querySelectorAll('.form i')].map(({ textContent }) => textContent);
  expect(names).toEqual(['A', 'A′', 'B', 'A′′', 'B′', 'A′′′', 'coda', 'cadenza', 'close']);
  expect(place().getAttribute('aria-valuetext')).toBe('1:02, B');
});

test('on the line an arrow goes five seconds, once; pages go by sections, Home to the beginning', async () => {
  const { valerie } = openRoom('paused');
  valerie.position = 40;
  place().focus();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.keyboard('{ArrowLeft}');
  await userEvent.keyboard('{PageUp}');
  await userEvent.keyboard('{End}');
  await userEvent.keyboard('{Home}');
  expect(valerie.asked).toEqual(['seek 45', 'seek 40', 'seek 61', 'seek 272', 'seek 0']);
});

test('a touch on the line goes there, once, and the letters stay the piano’s', async () => {
  const { valerie } = openRoom('paused');
  const { width, height } = place().getBoundingClientRect();
  await userEvent.click(place(), { position: { x: width / 2, y: height / 2 } });
  await expect.poll(() => document.activeElement).toBe(document.body);
  expect(valerie.asked).toHaveLength(1);
  expect(valerie.position).toBeCloseTo(136, -1);
});

test('the volume moves by keys, and moving it ends the silence', async () => {
  const { valerie } = openRoom('paused');
  await named('Mute').click();
  expect(valerie.muted).toBe(true);
  expect(piece('[aria-label="Mute"]').getAttribute('aria-pressed')).toBe('true');
  const loudness = piece<HTMLInputElement>('.loudness');
  expect(loudness.valueAsNumber).toBe(0);
  loudness.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(valerie.muted).toBe(false);
  expect(valerie.volume).toBeCloseTo(0.1);
  expect(valerie.asked).toEqual([]);
});

test('how loud it is, is read out as the language writes it', () => {
  const { valerie } = openRoom('paused', '?lang=fr');
  valerie.volume = 0.5;
  valerie.become({});
  expect(piece('.loudness').getAttribute('aria-valuetext')).toBe('50\u202f%');
});

test('a click leaves the focus where it was, so Space still plays', async () => {
  const { valerie } = openRoom('ready');
  await named('Mute').click();
  await userEvent.keyboard(' ');
  expect(valerie.asked).toEqual(['play']);
});
