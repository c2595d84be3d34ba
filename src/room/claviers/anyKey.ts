import type { Valerie } from '../../concert/handle.ts';
import type { Pitch, Unit } from '../../units.ts';

/** Which key it is does not matter, and a computer's key knows no loudness. */
const ANY: Pitch = 60;
const VELOCITY: Unit = 0.6;

/** Keys that go on doing what they do: they lead to the controls and about the piece, or mean nothing alone. */
const OTHERS = /^(Tab|Enter|NumpadEnter|Arrow.*|F\d+|Shift.*|Control.*|Alt.*|Meta.*|CapsLock)$/;

const meansOther = ({ code, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean =>
  altKey ||
  ctrlKey ||
  metaKey ||
  shiftKey ||
  OTHERS.test(code) ||
  (target instanceof Element && target.closest('dialog') !== null);

/** While the piece is rehearsed, any key and a touch anywhere but on the controls play the next note of its melody, before anybody else hears of them; Escape ends it. */
export const listenToAnyKey = (valerie: Valerie, signal: AbortSignal): void => {
  const play = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    valerie.strike(ANY, VELOCITY);
    valerie.damp(ANY);
  };
  const press = (event: KeyboardEvent) => {
    if (valerie.state !== 'rehearsing' || meansOther(event)) return;
    if (event.code === 'Escape') valerie.pause();
    else if (!event.repeat) play(event);
    else event.preventDefault();
  };
  const touch = (event: PointerEvent) => {
    if (valerie.state !== 'rehearsing' || !(event.target instanceof Element)) return;
    if (!event.target.closest('.controls, .keyboard, dialog, button')) play(event);
  };
  window.addEventListener('keydown', press, { signal, capture: true });
  window.addEventListener('pointerdown', touch, { signal, capture: true });
};
