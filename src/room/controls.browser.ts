import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGE_NAMES, otherLanguage } from './language.ts';
import { openRoom, piece, shownControls } from './openRoom.ts';
import { words } from './words/words.ts';

beforeEach(() => page.viewport(1280, 720));

const named = (name: string) => page.getByRole('button', { name, exact: true });
const nameOf = (control: Element | null): string =>
  control?.getAttribute('aria-label') ?? control?.textContent ?? '';
const place = () => piece<HTMLInputElement>('.place');

/** The controls under a finished picture, all but *More*, in their order. */
const namesOfAll = (language: 'en' | 'fr', { width, height }: HTMLCanvasElement) => {
  const { controls } = words[language];
  return [
    ...[controls.mute, controls.volume, controls.beginning, controls.anotherEvening],
    ...[controls.rehearse, controls.keep(width, height), controls.progress],
    ...[
      controls.picture,
      controls.open,
      controls.letters,
      controls.keyboard,
      controls.midi,
      controls.fullScreen,
    ],
    ...[LANGUAGE_NAMES[otherLanguage(language)], controls.credits],
  ];
};

/** The controls row by row, as they are read. */
const asSeen = (): readonly HTMLElement[] => {
  const seen = shownControls().map((control) => {
    const { left, top, height } = control.getBoundingClientRect();
    return { control, left, middle: top + height / 2 };
  });
  const isSameRow = (one: number, other: number) => Math.abs(one - other) < 22;
  seen.sort((a, b) => (isSameRow(a.middle, b.middle) ? a.left - b.left : a.middle - b.middle));
  return seen.map(({ control }) => control);
};

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

test.each([
  [1920, 1080],
  [844, 390],
  [320, 640],
])(
  'at %i by %i every control is 44 pixels and inside the window, in both languages',
  async (width, height) => {
    await page.viewport(width, height);
    for (const language of ['en', 'fr'] as const) {
      const { room, canvas } = openRoom('finished', `?lang=${language}`);
      const more = piece('button.more');
      more.click();
      const names = shownControls().filter((control) => control !== more);
      expect(names.map(nameOf)).toEqual(namesOfAll(language, canvas));
      for (const control of shownControls()) {
        const box = control.getBoundingClientRect();
        const what = nameOf(control);
        expect(box.height, what).toBeGreaterThanOrEqual(44);
        expect(box.width, what).toBeGreaterThanOrEqual(44);
        expect(box.left, what).toBeGreaterThanOrEqual(0);
        expect(box.top, what).toBeGreaterThanOrEqual(0);
        expect(box.right, what).toBeLessThanOrEqual(width);
        expect(box.bottom, what).toBeLessThanOrEqual(height);
      }
      room.close();
    }
  },
);

test.each([
  [390, 844, 844 / 7],
  [844, 390, 390 / 6],
])(
  'at %i by %i what is seldom asked for is folded away, and the controls leave the picture to be seen',
  async (width, height, most) => {
    await page.viewport(width, height);
    const { clock } = openRoom('finished');
    const folded = shownControls().map(nameOf);
    expect(folded).toContain('Play another evening');
    expect(folded).not.toContain('Play a MIDI file of yours');
    expect(piece('.controls').offsetHeight).toBeLessThan(most);
    const more = named('More controls');
    await expect.element(more).toHaveAttribute('aria-expanded', 'false');
    await more.click();
    await expect.element(more).toHaveAttribute('aria-expanded', 'true');
    const unfolded = shownControls().map(nameOf);
    expect(unfolded).toEqual(expect.arrayContaining([...folded, 'Play a MIDI file of yours']));
    expect(unfolded).toEqual(expect.arrayContaining(['Volume', 'Full screen', 'Credits']));
    await more.click();
    expect(shownControls().map(nameOf)).toEqual(folded);
    await more.click();
    await clock.pass(5);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(shownControls().map(nameOf)).toEqual(folded);
  },
);

test.each([720, 744, 768, 800, 1024, 1343])(
  'in a window %i wide there is room for all controls in two rows, with a visitor’s own piece too',
  async (width) => {
    await page.viewport(width, 1024);
    for (const language of ['en', 'fr'] as const) {
      const { room, canvas, valerie } = openRoom('finished', `?lang=${language}`);
      expect(shownControls().map(nameOf)).toEqual(namesOfAll(language, canvas));
      valerie.become({ music: 'brought' });
      expect(shownControls()).toHaveLength(16);
      expect(piece('.controls').offsetHeight).toBeLessThan(120);
      room.close();
    }
  },
);

test.each([
  [390, 844],
  [640, 600],
  [568, 320],
  [844, 390],
  [768, 1024],
  [1343, 900],
  [1344, 900],
])('at %i by %i the Tab key follows the eye', async (width, height) => {
  await page.viewport(width, height);
  openRoom('finished');
  expect(asSeen()).toEqual(shownControls());
  piece('button.more').click();
  expect(asSeen()).toEqual(shownControls());
});

test('what is unfolded in a small window is seen', async () => {
  await page.viewport(568, 320);
  openRoom('finished');
  piece('button.more').click();
  for (const control of shownControls()) {
    const { top, bottom } = control.getBoundingClientRect();
    expect(top, nameOf(control)).toBeGreaterThanOrEqual(0);
    expect(bottom, nameOf(control)).toBeLessThanOrEqual(320);
  }
});

test('the names on the line do not run into each other', async () => {
  await page.viewport(390, 844);
  openRoom('paused');
  const boxes = [...document.querySelectorAll('.form i:not(.crowded)')].map((name) =>
    name.getBoundingClientRect(),
  );
  expect(boxes.length).toBeGreaterThan(5);
  for (const [index, box] of boxes.slice(1).entries())
    expect(box.left).toBeGreaterThan(boxes[index]?.right ?? Number.POSITIVE_INFINITY);
});

test.each([390, 768, 832, 960, 1343, 1344, 1920])(
  'in a window %i wide the line of a piece that a visitor has brought is long enough to point at',
  async (width) => {
    await page.viewport(width, 900);
    for (const language of ['en', 'fr']) {
      const { valerie, room } = openRoom('paused', `?lang=${language}`);
      valerie.become({ music: 'brought' });
      expect(piece('.line').offsetWidth).toBeGreaterThan(220);
      room.close();
    }
  },
);
