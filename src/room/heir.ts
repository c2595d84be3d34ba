/** Who gets the focus that is lost with what had it. */
export interface Heir {
  /** Whether what has the focus has it unasked: what rests under no keyboard's focus may rest under this one. */
  readonly inherited: boolean;
  /** Lets `show` change the room, and sees whether what has the focus goes with it. */
  watch(show: () => void): void;
}

const GONE = '[hidden], [hidden] *, :disabled';

/** Gives a focus that was lost, as what had it was hidden or switched off, back as soon as that is possible, or else to `heir`; not if somebody has moved it, or touched the page, meanwhile. */
export const createHeir = (heir: HTMLButtonElement, signal: AbortSignal): Heir => {
  let orphan: HTMLElement | undefined;
  let given: HTMLElement | undefined;
  let giving = false;

  const give = (one: HTMLElement) => {
    const lost = orphan;
    giving = true;
    one.focus({ preventScroll: true });
    giving = false;
    given = one === lost ? undefined : one;
    orphan = undefined;
  };
  const move = (event: FocusEvent) => {
    if (giving) event.stopImmediatePropagation(); // nobody moved: it wakes nothing
    orphan = undefined;
    given = undefined;
  };
  const touch = () => {
    orphan = undefined;
  };
  document.addEventListener('focusin', move, { signal, capture: true });
  document.addEventListener('pointerdown', touch, { signal, capture: true });

  return {
    get inherited() {
      return given !== undefined && given === document.activeElement;
    },
    watch(show) {
      const { activeElement: before } = document;
      show();
      if (before instanceof HTMLElement && before.matches(GONE)) orphan = before;
      if (orphan && !heir.disabled) give(orphan.matches(GONE) ? heir : orphan);
    },
  };
};
