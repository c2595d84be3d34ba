import type { Parameters } from '../parameters.ts';
import { ALL_WHITES, fitKeyboard, type KeyboardSize } from './keyboardLayout.ts';

/** The stand that carries the keyboard before the picture. */
export interface Stand {
  readonly shown: boolean;
  /** What of the window's height it takes, in CSS pixels; nothing where it is not shown. */
  readonly height: number;
  readonly size: KeyboardSize;
  /** The height of the board behind the keys. */
  readonly board: number;
  show(shown: boolean): void;
}

/** On a lower window the keyboard is shown only when it is asked for. */
const LOW = 480;
/** A board with buttons on it, and one without, whose keyboard has no octaves to be moved by. */
const BOARD = 44;
const BARE_BOARD = 24;

/** A stand in this window, with the keyboard on it where that was asked for, or else where there is room, but not in the kiosk. */
export const createStand = (
  { keyboard, kiosk }: Pick<Parameters, 'keyboard' | 'kiosk'>,
  place: Pick<Window, 'innerWidth' | 'innerHeight'> = window,
): Stand => {
  let shown = keyboard === undefined ? !kiosk && place.innerHeight >= LOW : keyboard === 'show';
  return {
    get shown() {
      return shown;
    },
    get size() {
      return fitKeyboard(place.innerWidth, place.innerHeight);
    },
    get board() {
      return this.size.whites < ALL_WHITES ? BOARD : BARE_BOARD;
    },
    get height() {
      return shown ? this.size.length + this.board : 0;
    },
    show(wanted) {
      shown = wanted;
    },
  };
};
