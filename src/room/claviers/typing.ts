/** Whether letters can be typed here: a machine with a mouse has a keyboard too, and any other has one as soon as a key of it is pressed. */
export interface Typing {
  readonly possible: boolean;
}

/** The keys of a keyboard on the screen have no place, and so no code. */
const isOfKeyboard = ({ code }: KeyboardEvent): boolean => code !== '';

/** Watches for a keyboard; `onChange` hears when one is found. */
export const watchTyping = (
  onChange: () => void,
  signal: AbortSignal,
  place: Pick<Window, 'matchMedia' | 'addEventListener'> = window,
): Typing => {
  let possible = place.matchMedia('(hover: hover) and (pointer: fine)').matches;
  const press = (event: KeyboardEvent) => {
    if (possible || !isOfKeyboard(event)) return;
    possible = true;
    onChange();
  };
  place.addEventListener('keydown', press, { signal, capture: true });
  return {
    get possible() {
      return possible;
    },
  };
};
