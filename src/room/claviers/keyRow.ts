import type { KeyDown } from '../../concert/handle.ts';
import type { Pitch } from '../../units.ts';
import { element, write } from '../element.ts';
import type { KeyPlace } from './keyboardLayout.ts';

/** The keys as they are seen. */
export interface KeyRow {
  readonly element: HTMLElement;
  /** Lays out keys; `whites` of them are white. */
  lay(keys: readonly KeyPlace[], whites: number): void;
  /** Shows which keys are down, and under whom. */
  press(down: readonly KeyDown[]): void;
  /** Writes on keys what is to be written there, and nothing on the others. */
  letter(labels: ReadonlyMap<Pitch, string>): void;
}

const layKey = ({ black, left, width }: KeyPlace, whites: number): HTMLElement => {
  const key = element('span', { class: black ? 'key black' : 'key white' }, element('i'));
  key.style.left = `${(100 * left) / whites}%`;
  key.style.width = `${(100 * width) / whites}%`;
  return key;
};

/** A row without keys; what it shows changes the page only where something has changed. */
export const createKeyRow = (): KeyRow => {
  const row = element('div', { class: 'keys', role: 'application', tabindex: '0' });
  let keys = new Map<Pitch, HTMLElement>();
  let shown: readonly KeyDown[] = [];

  const mark = (down: readonly KeyDown[], on: boolean) => {
    for (const { pitch, by } of down) keys.get(pitch)?.classList.toggle(by, on);
  };

  return {
    element: row,
    lay(places, whites) {
      keys = new Map(places.map((place) => [place.pitch, layKey(place, whites)]));
      row.replaceChildren(...keys.values());
      mark(shown, true);
    },
    press(down) {
      const isIn = (some: readonly KeyDown[]) => (one: KeyDown) =>
        some.some(({ pitch, by }) => pitch === one.pitch && by === one.by);
      mark(
        shown.filter((one) => !isIn(down)(one)),
        false,
      );
      mark(
        down.filter((one) => !isIn(shown)(one)),
        true,
      );
      shown = down;
    },
    letter(labels) {
      for (const [pitch, key] of keys) {
        if (key.firstChild) write(key.firstChild, labels.get(pitch) ?? '');
      }
    },
  };
};
