import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openRoom, piece } from './openRoom.ts';

beforeEach(() => page.viewport(1440, 900));

const select = () => piece<HTMLSelectElement>('.choice select');
const offered = () => [...select().options].map(({ text }) => text);

test('the next picture may be of any scene, or as it comes', () => {
  const { room } = openRoom('playing');
  expect(offered()).toEqual([
    'As it comes',
    'Pond',
    'Harbour',
    'Gala Night',
    'Estate',
    'Haystacks',
  ]);
  room.close();
  openRoom('playing', '?lang=fr');
  expect(offered()).toEqual([
    ...['Comme il vient', 'L’Étang', 'Le Port', 'Nuit de gala', 'Le Domaine', 'Les Meules'],
  ]);
});

test('a scene that the address names is chosen, and nonsense is none', () => {
  openRoom('playing', '?lang=en&motif=estate');
  expect(select().value).toBe('estate');
  openRoom('playing', '?lang=en&motif=banana');
  expect(select().value).toBe('any');
});

test('a choice leaves the picture that is painted alone, and another picture is of it', async () => {
  const { valerie, motifs } = openRoom('playing');
  await userEvent.selectOptions(select(), 'gala');
  expect([valerie.asked, motifs]).toEqual([[], []]);
  valerie.become({ state: 'finished' });
  await page.getByRole('button', { name: 'Another picture' }).click();
  await expect.poll(() => valerie.asked).toEqual(['restart 41 gala', 'play']);
  expect(motifs).toEqual(['gala']);
});

test('a picture that is played again stays what it is', async () => {
  const { valerie, motifs } = openRoom('finished');
  await userEvent.selectOptions(select(), 'gala');
  await page.getByRole('button', { name: 'Play it again' }).click();
  await expect.poll(() => valerie.asked).toEqual(['restart 7', 'play']);
  expect(motifs).toEqual([]);
});

test('before the beginning a choice is for the picture to come, and begins nothing', async () => {
  const { valerie, motifs } = openRoom('ready', '?lang=en&motif=pond');
  await userEvent.selectOptions(select(), 'any');
  expect(valerie.asked).toEqual(['restart 7 any']);
  await expect.poll(() => motifs).toEqual(['any']);
});

test('a choice before the beginning leaves it where somebody has sought to', async () => {
  const { valerie } = openRoom('ready');
  valerie.position = 45;
  await userEvent.selectOptions(select(), 'gala');
  await expect.poll(() => valerie.asked).toEqual(['restart 7 gala', 'seek 45']);
});

test('after a pointer’s choice the letters are the piano’s again; a key’s choice keeps the focus', async () => {
  openRoom('playing');
  select().focus();
  await userEvent.selectOptions(select(), 'gala');
  expect(document.activeElement).toBe(select());
  select().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await userEvent.selectOptions(select(), 'pond');
  expect(document.activeElement).toBe(document.body);
  select().focus();
  select().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  select().dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowDown', bubbles: true }));
  await userEvent.selectOptions(select(), 'estate');
  expect(document.activeElement).toBe(select());
});

test('a list that a pointer has opened, and nothing was chosen of, gives the letters back to the piano', () => {
  openRoom('playing');
  select().focus();
  select().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  const press = new KeyboardEvent('keydown', { code: 'KeyG', bubbles: true, cancelable: true });
  select().dispatchEvent(press);
  expect(document.activeElement).toBe(document.body);
  expect(press.defaultPrevented).toBe(true);
});

test('nothing is chosen in the kiosk', () => {
  openRoom('playing', '?lang=en&kiosk');
  expect(piece('.choice').hidden).toBe(true);
});
