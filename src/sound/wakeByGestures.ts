/** What browsers take for a wish to hear: the press of a mouse, the end of a touch, the click that assistive technology makes, and a key. */
const GESTURES = ['pointerdown', 'pointerup', 'click', 'keydown'] as const;

/** Calls `wake` in every gesture upon which browsers let sound out, whatever it is meant for. */
export const wakeByGestures = (place: EventTarget, wake: () => void): void => {
  for (const gesture of GESTURES) place.addEventListener(gesture, wake, { capture: true });
};
