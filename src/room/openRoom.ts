import type { ConcertState, WantedMotif } from '../concert/handle.ts';
import { createFakeValerie } from './fakeValerie.ts';
import { createFakeWait } from './fakeWait.ts';
import { readParameters } from './parameters.ts';
import { createRoom } from './room.ts';
import './room.css';

let close = (): void => undefined;

/** Furnishes a room around a concert in name only, for tests in the browser; without the keyboard, unless that is asked for. The one before it is closed. */
export const openRoom = (state: ConcertState = 'ready', asked = '?lang=en', audible = true) => {
  close();
  const query = asked.includes('keyboard') ? asked : `${asked}&keyboard=hide`;
  const wall = document.createElement('main');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  wall.append(canvas);
  document.body.replaceChildren(wall);
  const valerie = createFakeValerie(state);
  const clock = createFakeWait();
  const sound = { audible };
  const opened: [file: string, motif: WantedMotif | undefined][] = [];
  const motifs: string[] = [];
  let seed = 40;
  const room = createRoom({
    valerie,
    parameters: readParameters(query),
    canvas,
    drawSeed: () => ++seed,
    onMotif: (motif) => motifs.push(motif),
    audible: () => sound.audible,
    wait: clock.wait,
    connect: async () => ({ names: [] }),
    openFile: ({ name }, motif) => opened.push([name, motif]),
  });
  close = room.close;
  return { room, valerie, clock, canvas, sound, opened, motifs };
};

/** The room's element for a selector. */
export const piece = <Kind extends HTMLElement = HTMLElement>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (found === null) throw new Error(`There is no ${selector} in the room`);
  return found;
};

/** Whether a piece of the room is away. */
export const isAway = (selector: string): boolean => piece(selector).classList.contains('away');

/** The buttons, sliders and the choice among the controls that are not put away. */
export const shownControls = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.controls :is(button, input, select)')].filter(
    ({ offsetWidth }) => offsetWidth > 0,
  );

/** What is to be read on a piece of the room. */
export const text = (selector: string): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
  piece(selector).innerText.replace(/\s+/g, ' ');

/** What a control is called. */
export const nameOf = (control: Element | null): string =>
  control?.getAttribute('aria-label') ?? control?.textContent ?? '';
