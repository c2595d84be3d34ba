import type { Valerie } from '../../concert/handle.ts';
import type { Hand } from '../../concert/ports.ts';
import type { Pitch } from '../../units.ts';
import { createButton } from '../button.ts';
import { element, hide, mark } from '../element.ts';
import type { Fixture } from '../fixture.ts';
import { followSize } from '../size.ts';
import { ALL_WHITES, type KeyPlace, placeKeys } from './keyboardLayout.ts';
import { createKeyRow } from './keyRow.ts';
import { listenToKeyTouches } from './keyTouches.ts';
import type { Stand } from './stand.ts';
import { createView } from './view.ts';

/** The piano's keyboard before the picture. */
export interface Keyboard extends Fixture {
  /** Moves so that these keys are seen, as far as there is room for them. */
  reveal(low: Pitch, high: Pitch): void;
  /** Shows or hides it; nothing sounds on under what is hidden. */
  stand(shown: boolean): void;
}

/** What the keyboard is made of. */
export interface KeyboardOptions {
  readonly valerie: Pick<Valerie, 'keysDown' | 'compass'>;
  /** The hand that touches it. */
  readonly hand: Hand;
  readonly stand: Stand;
  /** What is written on which keys now. */
  readonly labels: () => ReadonlyMap<Pitch, string>;
  readonly signal: AbortSignal;
}

/** A keyboard whose keys go down under the pianist and under visitors; where not all of it has room, it begins at a C and moves by octaves. */
export const createKeyboard = (options: KeyboardOptions): Keyboard => {
  const { valerie, hand, stand, labels, signal } = options;
  const row = createKeyRow();
  const lower = createButton('lower', () => move(-1));
  const higher = createButton('higher', () => move(1));
  const maker = element('span', { class: 'maker', 'aria-hidden': 'true' }, 'Valérie');
  const board = element('div', { class: 'board' }, lower.element, maker, higher.element);
  const whole = element('div', { class: 'keyboard', role: 'group' }, board, row.element);
  const view = createView();
  let keys: readonly KeyPlace[] = [];
  let centred: Valerie['compass'] | undefined;

  const lay = () => {
    const { whites } = stand.size;
    view.widen(whites);
    keys = placeKeys(view.first, whites);
    row.lay(keys, whites);
    row.letter(labels());
    for (const { element } of [lower, higher]) hide(element, whites === ALL_WHITES);
    lower.element.disabled = view.isLowest;
    higher.element.disabled = view.isHighest;
  };

  const move = (octaves: number) => {
    hand.leave();
    view.move(octaves);
    lay();
  };

  /** Where another piece is played elsewhere, the keyboard goes there. */
  const followPiece = ([low, high]: Valerie['compass']) => {
    if (centred?.[0] === low && centred[1] === high) return;
    centred = [low, high];
    view.centre(low, high);
    lay();
  };

  const settle = () => {
    const { shown, size, height } = stand;
    hide(whole, !shown);
    document.documentElement.style.setProperty('--stand', `${height}px`);
    whole.style.setProperty('--length', `${size.length}px`);
    whole.style.setProperty('--white', `${size.whiteWidth}px`);
    board.style.height = `${stand.board}px`;
    lay();
  };

  const draw = () => {
    if (signal.aborted) return;
    requestAnimationFrame(draw);
    if (stand.shown) row.press(valerie.keysDown);
  };

  // A click leaves the focus where it was.
  board.addEventListener('mousedown', (event) => event.preventDefault());
  listenToKeyTouches({
    element: row.element,
    hand,
    keys: () => keys,
    whites: () => stand.size.whites,
    signal,
  });
  followSize(document.documentElement, settle, signal);
  settle();
  draw();

  return {
    element: whole,
    reveal(low, high) {
      if (!view.reveal(low, high)) return;
      hand.leave();
      lay();
    },
    stand(shown) {
      hand.leave();
      stand.show(shown);
      settle();
    },
    show(words) {
      const { keyboard } = words;
      followPiece(valerie.compass);
      mark(row.element, 'aria-label', keyboard.keys);
      lower.show(words, 'lower', keyboard.lower);
      higher.show(words, 'higher', keyboard.higher);
      row.letter(labels());
    },
  };
};
