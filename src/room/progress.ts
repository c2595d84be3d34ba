import type { Valerie } from '../concert/handle.ts';
import { element, write } from './element.ts';
import type { Fixture } from './fixture.ts';
import { sectionAt, sectionBeside } from './section.ts';
import { followSize } from './size.ts';
import { createSlider } from './slider.ts';
import { readTime } from './time.ts';
import type { Transport } from './transport.ts';
import type { Words } from './words/words.ts';

const STEP = 5;

/** The line of the piece with its sections by name; dragging shows where one would be, letting go goes there. */
export const createProgress = (
  valerie: Valerie,
  transport: Transport,
  signal: AbortSignal,
): Fixture => {
  const slider = createSlider('place', '0.1');
  const form = element('span', { class: 'form', 'aria-hidden': 'true' });
  const now = element('span', { class: 'now', 'aria-hidden': 'true' });
  const total = element('span', { class: 'total', 'aria-hidden': 'true' });
  const line = element('span', { class: 'line' }, form, slider.element);
  let dragging = false;
  let moved = false;
  let written = '';

  slider.element.addEventListener('input', () => {
    dragging = true;
    moved = true;
  });
  slider.element.addEventListener('change', () => {
    dragging = false;
    transport.touchLine(slider.element.valueAsNumber);
  });
  slider.element.addEventListener('blur', () => {
    dragging = false;
  });
  slider.element.addEventListener('keydown', (event) => {
    const place = placeAfter(event.code, transport.position, valerie);
    if (place === undefined) return;
    event.preventDefault();
    moved = true;
    transport.seek(place);
  });

  followSize(line, () => thin(form), signal);
  const drawForm = (words: Words) => {
    const { sections, duration } = valerie;
    const names = sections.map(({ at, name }) => `${at} ${words.section(name)}`).join('|');
    if (written === `${duration}|${names}`) return;
    written = `${duration}|${names}`;
    form.replaceChildren(
      ...sections.map(({ at, name }) => {
        const tick = element('span', {}, element('i', {}, engrave(words.section(name))));
        tick.style.setProperty('--at', String(at / duration));
        return tick;
      }),
    );
    thin(form);
  };

  return {
    element: element('div', { class: 'progress' }, now, line, total),
    show(words) {
      const { sections, duration } = valerie;
      const place = dragging ? slider.element.valueAsNumber : transport.position;
      const section = sectionAt(sections, place);
      const text = [readTime(place), section && words.section(section.name)]
        .filter(Boolean)
        .join(', ');
      // Read out where the listener goes, not every second that passes under the focus.
      const readOut = moved || document.activeElement !== slider.element;
      moved = false;
      slider.show(place, duration, words.controls.progress, readOut ? text : undefined);
      slider.element.disabled = duration === 0;
      const isKnown = duration > 0; // until the piece has come there is nothing to tell
      write(now, isKnown ? engrave(text) : '');
      write(total, isKnown ? readTime(duration) : '');
      drawForm(words);
    },
  };
};

/** Hides the names that would run into the one before. */
const thin = (form: Element): void => {
  let end = Number.NEGATIVE_INFINITY;
  for (const name of form.querySelectorAll('i')) {
    const { left, right } = name.getBoundingClientRect();
    const crowded = left < end + 4;
    name.classList.toggle('crowded', crowded);
    if (!crowded) end = right;
  }
};

/** Double and triple primes as single ones: the typeface has no triple. */
const engrave = (text: string): string => text.replaceAll('″', '′′').replaceAll('‴', '′′′');

/** Where a key on the line leads: arrows by five seconds, pages by sections, Home and End to the ends. */
const placeAfter = (
  code: string,
  place: number,
  { sections, duration }: Valerie,
): number | undefined => {
  switch (code) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return place - STEP;
    case 'ArrowRight':
    case 'ArrowUp':
      return place + STEP;
    case 'PageUp':
      return sectionBeside(sections, place, 1) ?? duration;
    case 'PageDown':
      return sectionBeside(sections, place, -1) ?? 0;
    case 'Home':
      return 0;
    case 'End':
      return duration;
  }
  return undefined;
};
