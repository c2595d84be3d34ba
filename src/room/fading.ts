import type { Seconds } from '../units.ts';
import type { Wait } from './wait.ts';

const STILLNESS: Seconds = 4;

/** What lets the controls rest, or the label. */
export interface Fading {
  /** Somebody moved: they come back, and rest again after some stillness. */
  wake(): void;
  readonly resting: boolean;
  stop(): void;
}

/** Counts stillness; `mayRest` says whether they may go at all now, `onChange` hears of coming and going. */
export const createFading = (
  wait: Wait,
  mayRest: () => boolean,
  onChange: () => void,
  stillness = STILLNESS,
): Fading => {
  let resting = false;
  let forget = (): void => undefined;

  const rest = () => {
    resting = mayRest();
    if (resting) onChange();
    else forget = wait(stillness, rest);
  };
  const wake = () => {
    forget();
    forget = wait(stillness, rest);
    if (!resting) return;
    resting = false;
    onChange();
  };
  wake();
  return {
    wake,
    get resting() {
      return resting && mayRest();
    },
    stop: () => forget(),
  };
};
