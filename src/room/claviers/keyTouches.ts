import type { Hand } from '../../concert/ports.ts';
import { mix, type Unit } from '../../units.ts';
import { type KeyPlace, keyAt, reachOn, type Spot, spotsBetween } from './keyboardLayout.ts';

/** What touches on the keys reach. */
export interface KeyTouchesOptions {
  readonly element: HTMLElement;
  readonly hand: Hand;
  /** The keys that are shown, as many of them white. */
  readonly keys: () => readonly KeyPlace[];
  readonly whites: () => number;
  readonly signal: AbortSignal;
}

/** How loud a key is that is touched at its back and at its edge, and one that is touched lightly and with all force. */
const BY_PLACE: readonly [Unit, Unit] = [0.25, 0.85];
const BY_PRESSURE: readonly [Unit, Unit] = [0.2, 1];

/** What devices say that feel no pressure: nothing, a half, or all. */
const SAYS_NOTHING: readonly number[] = [0, 0.5, 1];

const loudness = (key: KeyPlace, spot: Spot, pressure: number): Unit =>
  SAYS_NOTHING.includes(pressure)
    ? mix(...BY_PLACE, reachOn(key, spot))
    : mix(...BY_PRESSURE, pressure);

/** Lets fingers, pens and the mouse play the keys, each as one finger of a hand: where they slide, a glissando. */
export const listenToKeyTouches = (options: KeyTouchesOptions): void => {
  const { element, hand, keys, whites, signal } = options;
  const spots = new Map<number, Spot>();

  const spotOf = ({ clientX, clientY }: PointerEvent): Spot => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: ((clientX - left) / width) * whites(), y: (clientY - top) / height };
  };

  const touch = (pointer: number, spot: Spot, pressure: number) => {
    const finger = String(pointer);
    const key = keyAt(keys(), spot);
    if (key === undefined) hand.lift(finger);
    else if (hand.holds(finger) !== key.pitch)
      hand.press(finger, key.pitch, loudness(key, spot, pressure));
  };

  const land = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault(); // keeps the focus where it is
    const spot = spotOf(event);
    spots.set(event.pointerId, spot);
    touch(event.pointerId, spot, event.pressure);
    // A touch that is over already cannot be captured.
    if (event.isTrusted) element.setPointerCapture(event.pointerId);
  };

  const slide = (event: PointerEvent) => {
    for (const move of [...event.getCoalescedEvents(), event]) {
      const from = spots.get(event.pointerId);
      if (from === undefined) return;
      const to = spotOf(move);
      for (const spot of spotsBetween(from, to)) touch(event.pointerId, spot, move.pressure);
      spots.set(event.pointerId, to);
    }
  };

  const leave = ({ pointerId }: PointerEvent) => {
    spots.delete(pointerId);
    hand.lift(String(pointerId));
  };

  element.addEventListener('pointerdown', land, { signal });
  // Browsers keep moves back until the next frame, but for those who ask.
  const moves = 'onpointerrawupdate' in window ? 'pointerrawupdate' : 'pointermove';
  element.addEventListener(moves as 'pointermove', slide, { signal });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    element.addEventListener(end, leave, { signal });
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
};
