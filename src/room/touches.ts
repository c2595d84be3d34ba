import { isLetter } from './claviers/letters.ts';
import type { Transport } from './transport.ts';

/** Lets a touch anywhere but on the controls begin the concert, pause it and go on. */
export const listenToTouches = (
  transport: Transport,
  audible: () => boolean,
  signal: AbortSignal,
): void => {
  let heard: boolean | undefined;
  // The browser lets sound out as soon as the finger is down: what counts is what was heard before.
  const land = () => {
    heard = audible();
  };
  const touch = ({ target }: MouseEvent) => {
    const before = heard ?? audible();
    heard = undefined;
    if (target instanceof Element && target.closest('.controls, .keyboard, dialog, button')) return;
    transport.touch(before);
  };
  document.addEventListener('pointerdown', land, { signal, capture: true });
  document.addEventListener('click', touch, { signal });
};

/** Calls `wake` when somebody moves, touches or presses a key; who plays the piano, by letters or on its keys, disturbs nothing, nor does who keeps the picture: the label would move away from under the finger. */
export const listenForLife = (
  letters: () => boolean,
  wake: () => void,
  signal: AbortSignal,
): void => {
  const isQuiet = (target: EventTarget | null) =>
    target instanceof Element && target.closest('.keys, .label button') !== null;
  const move = ({ movementX, movementY, target }: PointerEvent) => {
    // Browsers send moves without movement when what lies under the pointer changes.
    if ((movementX !== 0 || movementY !== 0) && !isQuiet(target)) wake();
  };
  const land = ({ target }: PointerEvent) => {
    if (!isQuiet(target)) wake();
  };
  const press = ({ code }: KeyboardEvent) => {
    if (!letters() || !isLetter(code)) wake();
  };
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerdown', land, { signal });
  document.addEventListener('focusin', wake, { signal });
  document.addEventListener('keydown', press, { signal });
};
