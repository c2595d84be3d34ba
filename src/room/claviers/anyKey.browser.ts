import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openRoom, piece } from '../openRoom.ts';

const rehearse = () => openRoom('rehearsing');

const struck = (asked: readonly string[]) => asked.filter((one) => one.startsWith('strike'));

test('any key plays the next note, once, whatever it does at other times', async () => {
  const { valerie } = rehearse();
  await userEvent.keyboard('q');
  await userEvent.keyboard(' ');
  await userEvent.keyboard('5');
  await userEvent.keyboard('a');
  await userEvent.keyboard('{Home}');
  expect(struck(valerie.asked)).toHaveLength(5);
  expect(valerie.asked.filter((one) => !/^(strike|damp)/.test(one))).toEqual([]);
});

test('a key that is held plays one note', async () => {
  const { valerie } = rehearse();
  window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyQ' }));
  window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyQ', repeat: true }));
  expect(struck(valerie.asked)).toHaveLength(1);
});

test('Tab, Enter, arrows and keys under a modifier do what they always do', async () => {
  const { valerie } = rehearse();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).not.toBe(document.body);
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.keyboard('{Shift>}m{/Shift}');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(struck(valerie.asked)).toEqual([]);
  expect(valerie.asked).toContain('seek 5');
  expect(valerie.muted).toBe(true);
});

test('a touch anywhere plays, one on the controls does not', async () => {
  const { valerie, canvas } = rehearse();
  canvas.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  piece('.controls').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  canvas.click();
  expect(valerie.asked.filter((one) => !one.startsWith('damp'))).toEqual(['strike 60 0.6']);
});

test('Escape ends the rehearsal; then keys are as before', async () => {
  const { valerie } = rehearse();
  await userEvent.keyboard('{Escape}');
  expect(valerie.asked).toEqual(['pause']);
});

test('a quiet line says where one is', async () => {
  const { valerie } = rehearse();
  valerie.position = 40;
  valerie.become({});
  expect(piece('.invitation p').textContent).toMatch(/^Part A′\. Any key.*Escape ends it/);
});

test('a button ends it where there is no Escape, and plays nothing', async () => {
  const media = vi
    .spyOn(window, 'matchMedia')
    .mockReturnValue({ matches: false } as MediaQueryList);
  const { valerie } = rehearse();
  media.mockRestore();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  expect(valerie.asked).toEqual(['pause']);
});
