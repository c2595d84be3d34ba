import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LANGUAGE_NAMES, otherLanguage } from './language.ts';
import { nameOf, openRoom, piece, shownControls } from './openRoom.ts';
import { words } from './words/words.ts';

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
    const more = page.getByRole('button', { name: 'More controls', exact: true });
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
