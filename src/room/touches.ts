import { isLetter } from './claviers/letters.ts';
import type { Transport } from './transport.ts';

const isOn = (target: EventTarget | null, what: string): boolean =>
  target instanceof Element && target.closest(what) !== null;

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
    if (isOn(target, '.controls, .keyboard, dialog, button')) return;
    transport.touch(before);
  };
  document.addEventListener('pointerdown', land, { signal, capture: true });
  document.addEventListener('click', touch, { signal });
};

/** Keeps what comes back under a finger from being pressed by it: nobody presses what is not seen. */
export const shieldUnseen = (signal: AbortSignal): void => {
  let unseen: readonly Element[] = [];
  const land = () => {
    unseen = [...document.querySelectorAll('.controls.away, .label.away')];
  };
  const spare = (event: MouseEvent) => {
    const isFinger = event.detail > 0; // a key presses a button as well
    const { target } = event;
    if (!isFinger || !unseen.some((one) => target instanceof Node && one.contains(target))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('pointerdown', land, { signal, capture: true });
  for (const kind of ['mousedown', 'click'] as const)
    document.addEventListener(kind, spare, { signal, capture: true });
};

/** Calls `wake` when somebody moves, touches or presses a key, and says whether that was on one of the label's offers; who plays the piano, by letters or on its keys, disturbs nothing. */
export const listenForLife = (
  letters: () => boolean,
  wake: (onOffer: boolean) => void,
  signal: AbortSignal,
): void => {
  const stir = (target: EventTarget | null) => {
    if (!isOn(target, '.keys')) wake(isOn(target, '.label button'));
  };
  const move = ({ movementX, movementY, target }: PointerEvent) => {
    // Browsers send moves without movement when what lies under the pointer changes.
    if (movementX !== 0 || movementY !== 0) stir(target);
  };
  const land = ({ target }: PointerEvent) => stir(target);
  const press = ({ code }: KeyboardEvent) => {
    if (!letters() || !isLetter(code)) wake(false);
  };
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerdown', land, { signal });
  document.addEventListener('focusin', () => wake(false), { signal });
  document.addEventListener('keydown', press, { signal });
};
