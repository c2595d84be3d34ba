import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openRoom, piece } from './openRoom.ts';

beforeEach(() => page.viewport(1280, 720));

const waltz = () => new File([new Uint8Array([77, 84, 104, 100])], 'waltz.mid');

const open = (query = '?lang=en') => openRoom('ready', query);

const drop = (file: File): DragEvent => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};

test('a file that is dropped on the page is opened, and does not lead away from it', () => {
  const { opened } = open();
  expect(drop(waltz()).defaultPrevented).toBe(true);
  expect(opened).toEqual([['waltz.mid', undefined]]);
});

test('a file is painted in the scene that was chosen, if one was', async () => {
  const { opened } = openRoom('playing');
  await userEvent.selectOptions(piece<HTMLSelectElement>('.choice select'), 'gala');
  drop(waltz());
  expect(opened).toEqual([['waltz.mid', 'gala']]);
});

test('a file can be chosen with a button', () => {
  open();
  const chosen: string[] = [];
  HTMLInputElement.prototype.click = function click() {
    chosen.push(`${this.type} ${this.accept}`);
  };
  try {
    piece('[aria-label="Play a MIDI file of yours"]').click();
  } finally {
    Reflect.deleteProperty(HTMLInputElement.prototype, 'click');
  }
  expect(chosen).toEqual(['file .mid,.midi,.kar,audio/midi']);
});

test('the plain reading can be asked for while a visitor’s piece is played, and only then', async () => {
  const { valerie } = open();
  const plain = page.getByRole('button', { name: 'As it is written, without her reading' });
  await expect.element(plain).not.toBeInTheDocument();
  valerie.become({ state: 'playing', music: 'brought' });
  await plain.click();
  expect(valerie.asked).toContain('read plain');
});

test('the label names the visitor’s piece, and not Chopin', () => {
  const { valerie } = open();
  valerie.become({ state: 'playing', music: 'brought' });
  expect(piece('.label .work').textContent).toBe('Nocturne'); // the fake concert’s title
  expect(piece('.label .composer').hidden).toBe(true);
});

test('the kiosk takes no files', () => {
  const { opened } = open('?kiosk&lang=en');
  expect(drop(waltz()).defaultPrevented).toBe(true);
  expect(opened).toEqual([]);
});
